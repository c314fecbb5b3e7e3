import type { SubmissionResult } from "@conform-to/react";
import { Way } from "~/ui/way";
import type { QuestionView } from "../question-view";
import { HandOverForm } from "./hand-over-form";
import { QuestionTextForm } from "./question-text-form";

type Props = { question: QuestionView; lastOf: (intent: string) => SubmissionResult<string[]> | undefined };

/** What this person may do with a question. What is likely stands open. */
export function QuestionForms({ question, lastOf }: Props) {
  const { state, may, ids, ownerId, answerers } = question;
  const isAnswered = state === "answered";
  return (
    <div className="grid gap-3" data-screen-only>
      {may.answer && !isAnswered && (
        <section className="rounded-[10px] border border-accent bg-card px-4 py-4">
          <QuestionTextForm
            key={ids.answer}
            intent="answer"
            id={ids.answer}
            label="Your answer"
            hint="It stays with the question, with your name and the time."
            button="Answer"
            look="primary"
            lastResult={lastOf("answer")}
          />
        </section>
      )}
      {may.putOnAgenda && (
        <Way title="Leave it for the weekly meeting" isOpen={Boolean(lastOf("agenda"))}>
          <QuestionTextForm
            key={ids.agenda}
            intent="agenda"
            id={ids.agenda}
            label="A word about why (if you like)"
            button="Put it on the agenda"
            isOptional
            lastResult={lastOf("agenda")}
          />
        </Way>
      )}
      {may.reopen && (
        <Way title="This does not settle it" isOpen={Boolean(lastOf("reopen"))}>
          <QuestionTextForm
            key={ids.reopen}
            intent="reopen"
            id={ids.reopen}
            label="What is still missing?"
            button="Ask again"
            lastResult={lastOf("reopen")}
          />
        </Way>
      )}
      {may.answer && isAnswered && (
        <Way title="Add to the answer" isOpen={Boolean(lastOf("answer"))}>
          <QuestionTextForm
            key={ids.answer}
            intent="answer"
            id={ids.answer}
            label="What is to be added"
            hint="What was answered before stays."
            button="Add"
            lastResult={lastOf("answer")}
          />
        </Way>
      )}
      {answerers.length > 1 && !isAnswered && (
        <Way title="Somebody else answers" isOpen={Boolean(lastOf("hand-over"))}>
          <HandOverForm key={ownerId} ownerId={ownerId} answerers={answerers} lastResult={lastOf("hand-over")} />
        </Way>
      )}
    </div>
  );
}
