import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { BeginFlagForm } from "~/features/flags/ui/begin-flag-form";
import type { AskView } from "../ask-view";
import { AboutFields } from "./about-fields";
import { InterruptForm } from "./interrupt-form";
import { QuestionTextForm } from "./question-text-form";

type Props = { slug: string; view: AskView; lastOf: (intent: string) => SubmissionResult<string[]> | undefined };

/** The three ways on: a question, a flag, an interruption. */
export function AskWays({ slug, view, lastOf }: Props) {
  const { owner, due, agenda, ids, about } = view;
  return (
    <div className="grid gap-4">
      {owner ? (
        <section className="rounded-[10px] border border-accent bg-card px-[18px] py-4">
          <h2 className="mb-1 font-serif text-[17px] font-semibold">It can wait: ask a question</h2>
          <p className="num mb-4 text-sm text-ink-2">
            {owner.isYou ? "You answer this yourself" : `${owner.name} answers`} by {due}
            {agenda && `, or it is on ${agenda}`}.
          </p>
          <QuestionTextForm
            key={ids.ask}
            intent="ask"
            id={ids.ask}
            label="Your question"
            button="Ask"
            look="primary"
            lastResult={lastOf("ask")}
          >
            <AboutFields about={about} />
          </QuestionTextForm>
        </section>
      ) : (
        <p className="text-ink-2">Nobody of this project can answer a question at present. Please ask its lead.</p>
      )}
      <Way title="It is critical: raise a flag" isOpen={false}>
        <BeginFlagForm slug={slug} />
      </Way>
      {owner && (
        <Way title="Interrupt now" isOpen={Boolean(lastOf("interrupt"))}>
          <InterruptForm key={ids.interrupt} view={view} owner={owner} lastResult={lastOf("interrupt")} />
        </Way>
      )}
    </div>
  );
}

function Way({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-[18px] py-4 font-serif text-[17px] font-semibold">{title}</summary>
      <div className="px-[18px] pb-4">{children}</div>
    </details>
  );
}
