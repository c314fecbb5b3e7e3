import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { Download, Lock } from "lucide-react";
import { messagesOf } from "~/features/projects/ui/result-of";
import { ButtonLink } from "~/ui/button";
import { SideCard } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import type { ConversationView } from "../conversation-view";
import { conversationUrl, feedbackUrl } from "../feedback-urls";
import { ClosingForm } from "./closing-form";
import { FeedbackForm } from "./feedback-form";
import { GivenFeedback } from "./given-feedback";
import { OutcomeForm } from "./outcome-form";
import { PlanCard } from "./plan-card";
import { PlanForm } from "./plan-form";
import { SaidPart } from "./said-part";
import { StagePill } from "./stage-pill";
import { ViewForm } from "./view-form";

type Result = SubmissionResult<string[]> | undefined;
const stepsWithFields = ["feedback", "view", "plan", "outcome"];

/** All that two people have said to each other, from the first word down to what comes next. */
export function ConversationPage({
  view,
  result,
  news,
}: {
  view: ConversationView;
  result: Result;
  news: string | undefined;
}) {
  const { id, title, otherName, stage, stageWord, next, isLocked, ask, feedback, plan, outcomes, writes } = view;
  const lastOf = (step: string): Result => (result?.initialValue?.step === step ? result : undefined);
  const ofButton = stepsWithFields.some(lastOf) ? undefined : result;
  return (
    <Page>
      <Crumbs>
        <Link to={feedbackUrl}>Private feedback</Link>
      </Crumbs>
      <PageTitle>{title}</PageTitle>
      <p className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-2">
        <StagePill stage={stage} word={stageWord} isYours={next.turn === "you" || next.turn === "both"} />
        <span>{next.words}</span>
      </p>
      {!result && news && <Notice tone="good">{news}</Notice>}
      {ofButton && <Notice tone="bad">{messagesOf(ofButton)}</Notice>}
      {isLocked && <LockedNotice />}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_280px]">
        <div>
          {ask && <SaidPart title="What was asked" said={ask} />}
          {feedback && <GivenFeedback feedback={feedback} />}
          {writes.feedback && (
            <FeedbackForm id={id} otherName={otherName} {...writes.feedback} result={lastOf("feedback")} />
          )}
          {view.view && <SaidPart title={view.amGiver ? "Their view" : "Your view"} said={view.view} />}
          {writes.view && <ViewForm id={id} otherName={otherName} {...writes.view} result={lastOf("view")} />}
          {plan && <PlanCard plan={plan} otherName={otherName} />}
          {writes.plan && (
            <PlanForm
              key={plan?.number}
              id={id}
              otherName={otherName}
              hasPlan={plan !== null}
              {...writes.plan}
              result={lastOf("plan")}
            />
          )}
          {outcomes.map((outcome) => (
            <SaidPart key={outcome.id} title={`Looked at again: ${outcome.result || "…"}`} said={outcome} />
          ))}
          {writes.outcome && (
            <OutcomeForm key={`outcome ${outcomes.length}`} id={id} {...writes.outcome} result={lastOf("outcome")} />
          )}
          {view.closing && <ClosingForm closing={view.closing} otherName={otherName} stage={stage} />}
        </div>
        <Aside view={view} />
      </div>
    </Page>
  );
}

const LockedNotice = () => (
  <Notice tone="bad">
    What was said here cannot be opened: it was sealed with another secret than the one that Drumbeat runs with now. The
    dates are still here. Whoever runs Drumbeat can bring the former secret back; without it nobody can read this again.
  </Notice>
);

function Aside({ view: { id, otherName, stage, isLocked, events } }: { view: ConversationView }) {
  return (
    <aside className="grid content-start gap-4">
      <SideCard title="Who can read this">
        <p className="flex gap-2 text-sm text-ink-2">
          <Lock aria-hidden size={16} className="mt-0.5 flex-none" />
          <span className="wrap-anywhere">
            {stage === "begun"
              ? `Only you. ${otherName} joins once you send it.`
              : `You and ${otherName}, and nobody else.`}
          </span>
        </p>
        {!isLocked && stage !== "begun" && (
          <ButtonLink to={conversationUrl(id, "export")} reloadDocument download size="small" className="mt-3">
            <Download aria-hidden size={15} /> Save as a file
          </ButtonLink>
        )}
      </SideCard>
      {events.length > 0 && (
        <SideCard title="What happened when">
          <p className="mb-2 text-[13px] text-ink-2">Both of you see this. It holds no word of what you said.</p>
          <ul className="grid gap-1.5 text-[13px]">
            {events.map(({ text, at }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: Events are only added, at the end.
              <li key={index} className="wrap-anywhere">
                {text} <span className="num text-ink-3">{at}</span>
              </li>
            ))}
          </ul>
        </SideCard>
      )}
    </aside>
  );
}
