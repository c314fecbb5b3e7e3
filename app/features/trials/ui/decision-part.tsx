import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { DecisionView, VoteView } from "../trial-view";
import { VoteList } from "./vote-list";

/** What both sides chose. It stays as it is; another review can follow it. */
export function DecisionPart({ decision, votes }: { decision: DecisionView; votes: readonly VoteView[] }) {
  return (
    <section className="mb-8 print:mb-3">
      <SectionTitle aside={decision.when}>Decided together: {decision.choice}</SectionTitle>
      <Card className="mb-3 flex flex-wrap items-center justify-between gap-4 border-l-[3px] border-l-accent px-5 py-4 print:px-3 print:py-2">
        <p className="max-w-[46em] wrap-anywhere">{decision.text}</p>
        {decision.next && (
          <span data-screen-only>
            <ButtonLink to={decision.next.href}>{decision.next.label}</ButtonLink>
          </span>
        )}
      </Card>
      <VoteList votes={votes} />
      <p className="text-[13px] text-ink-2" data-screen-only>
        A finished review is not edited; only another one can follow it. This page prints on one sheet.
      </p>
    </section>
  );
}
