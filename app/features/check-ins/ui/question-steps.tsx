import type { StepView } from "../question-view";

/** What happened to a question, oldest first. */
export const QuestionSteps = ({ steps }: { steps: readonly StepView[] }) => (
  <ol className="mb-7 grid gap-3">
    {steps.map(({ id, words, text, byline }) => (
      <li key={id} className="rounded-[10px] border border-line bg-card px-4 py-3.5 wrap-anywhere">
        <p className="num text-[13px] text-ink-2">
          <b className="font-semibold">{words}</b> by {byline}
        </p>
        {text && <p className="mt-1.5 whitespace-pre-line">{text}</p>}
      </li>
    ))}
  </ol>
);
