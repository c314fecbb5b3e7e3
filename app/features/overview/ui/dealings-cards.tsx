import { Link } from "@remix-run/react";
import { agreementUrl, proposalUrl, proposeUrl } from "~/features/agreements/agreement-urls";
import { askUrl, checkInsUrl, questionsUrl } from "~/features/check-ins/check-in-urls";
import { ButtonLink } from "~/ui/button";
import { SideCard } from "~/ui/card";
import type { BriefView } from "../brief-view";

const link = "text-accent underline";

/** The trial or look that is on, with what it wants of the reader. */
export function TrialSideCard({ trial }: { trial: NonNullable<BriefView["trial"]> }) {
  return (
    <SideCard title={trial.title}>
      <p className={trial.isOverdue ? "text-[13.5px] font-semibold text-bad" : "text-[13.5px] text-ink-2"}>
        {trial.text}
      </p>
      <p className="mt-2 text-[13.5px]">
        <Link to={trial.href} className={link}>
          {trial.action}
        </Link>
      </p>
    </SideCard>
  );
}

/** The meeting that comes next, with what stands on its agenda. */
export function MeetingSideCard({ meeting }: { meeting: NonNullable<BriefView["meeting"]> }) {
  return (
    <SideCard title="Weekly meeting" aside="30 min">
      <p className="num text-[13.5px]">
        <Link to={meeting.href} className={link}>
          {meeting.when}
        </Link>
      </p>
      <p className="num mt-1 text-[13.5px] text-ink-2">{meeting.text}</p>
      {meeting.givenBack && <p className="num mt-1 text-[13px] text-ink-2">{meeting.givenBack}</p>}
    </SideCard>
  );
}

/** Instead of a check-in: ask, or log the one that happened. */
export function AskSideCard({ slug, weekOn, unanswered }: { slug: string; weekOn: string | null; unanswered: string }) {
  return (
    <SideCard title="Instead of a check-in">
      <ButtonLink to={askUrl(slug, { weekOn })} size="small">
        Can it wait? Ask here
      </ButtonLink>
      <p className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-[13.5px] text-ink-2">
        <Link to={questionsUrl(slug)} className="underline decoration-line-strong underline-offset-3">
          {unanswered || "All questions"}
        </Link>
        <Link
          to={`${checkInsUrl(slug)}#log`}
          aria-keyshortcuts="c"
          className="underline decoration-line-strong underline-offset-3"
        >
          Log a check-in
        </Link>
      </p>
    </SideCard>
  );
}

type Agreed = { slug: string; agreement: BriefView["agreement"]; isMember: boolean; mayPropose: boolean };

/** What both sides have agreed, or the way to it. Nothing for whoever could do nothing about it. */
export function AgreementSideCard({ slug, agreement: { inForce, proposal }, isMember, mayPropose }: Agreed) {
  if (inForce === null && !(proposal && isMember) && !mayPropose) return null;
  return (
    <SideCard title="How it reports">
      <p className="grid gap-1 text-[13.5px] text-ink-2">
        {inForce !== null && (
          <Link to={agreementUrl(slug)} className={link}>
            What both sides agreed, version {inForce}
          </Link>
        )}
        {proposal && isMember && (
          <span>
            <Link to={proposalUrl(slug, proposal.id)} className={link}>
              A proposal waits
            </Link>
            . {proposal.text}.
          </span>
        )}
        {inForce === null && !proposal && mayPropose && (
          <Link to={proposeUrl(slug)} className={link}>
            Propose a weekly rhythm
          </Link>
        )}
      </p>
    </SideCard>
  );
}
