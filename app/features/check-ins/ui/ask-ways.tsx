import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import type { AskView } from "../ask-view";
import { AboutFields } from "./about-fields";
import { InterruptForm } from "./interrupt-form";
import { QuestionTextForm } from "./question-text-form";

type Props = { view: AskView; lastOf: (intent: string) => SubmissionResult<string[]> | undefined };

/** The three ways on: a question, something critical, an interruption. */
export function AskWays({ view, lastOf }: Props) {
  const { owner, due, agenda, ids, about } = view;
  if (!owner) return <p className="text-ink-2">Nobody of this project can answer at present. Please ask its lead.</p>;
  const whoAnswers = owner.isYou ? "You answer this yourself" : `${owner.name} answers`;
  return (
    <div className="grid gap-4">
      <section className="rounded-[10px] border border-accent bg-card px-[18px] py-4">
        <h2 className="mb-1 font-serif text-[17px] font-semibold">It can wait: ask a question</h2>
        <p className="num mb-4 text-sm text-ink-2">
          {whoAnswers} by {due}
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
      <Way title="It is critical" isOpen={Boolean(lastOf("critical"))}>
        <Criteria view={view} />
        <QuestionTextForm
          key={ids.critical}
          intent="critical"
          id={ids.critical}
          label="What is happening, and who is affected?"
          button="Send it as critical"
          look="danger"
          lastResult={lastOf("critical")}
        >
          <AboutFields about={about} />
        </QuestionTextForm>
      </Way>
      <Way title="Interrupt now" isOpen={Boolean(lastOf("interrupt"))}>
        <InterruptForm key={ids.interrupt} view={view} owner={owner} lastResult={lastOf("interrupt")} />
      </Way>
    </div>
  );
}

function Criteria({ view: { critical, owner, flagMinutes, mail } }: { view: AskView }) {
  const names = new Intl.ListFormat("en-GB").format(mail.names);
  return (
    <div className="mb-4 text-sm text-ink-2">
      {critical ? (
        <>
          <p>You agreed that this counts as critical:</p>
          <ul className="mt-1 mb-2 list-disc pl-5 wrap-anywhere">
            {critical.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mb-2">
          Nothing has been agreed about what counts as critical. It usually is when people cannot do what they need to
          do right now, or when something is getting lost.
        </p>
      )}
      <p>
        It is due in {flagMinutes} minutes, at any hour.{" "}
        {mail.works
          ? mail.names.length > 0 && `A mail goes to ${names} at once.`
          : "This Drumbeat cannot send mail, so nobody is told at once. "}
        {!mail.works && owner && !owner.isYou && (
          <>
            Please also reach {owner.name} yourself:{" "}
            <a href={`mailto:${owner.email}`} className="underline wrap-anywhere">
              {owner.email}
            </a>
          </>
        )}
      </p>
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
