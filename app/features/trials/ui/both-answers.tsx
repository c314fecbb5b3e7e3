import { clsx } from "clsx";
import { Card } from "~/ui/card";
import type { AnswerView } from "../trial-view";

/** All answers, those of each side under each other and the sides beside each other. */
export function BothAnswers({ answers }: { answers: readonly AnswerView[] }) {
  return (
    <div className="grid items-start gap-4 md:grid-cols-2 print:grid-cols-2 print:gap-2.5">
      {(["stakeholder", "engineering"] as const).map((side) => (
        <AnswerList key={side} answers={answers.filter((answer) => answer.side === side)} />
      ))}
    </div>
  );
}

function AnswerList({ answers }: { answers: readonly AnswerView[] }) {
  return (
    <ul className="grid gap-4 print:gap-2.5">
      {answers.map(({ personId, who, statement, score, missing, change, choice }) => (
        <li key={personId}>
          <Card className="px-5 py-4 print:px-3 print:py-2">
            <h3 className="text-[13px] font-semibold text-ink-2 wrap-anywhere">{who}</h3>
            <p className="mt-1.5 flex flex-wrap justify-between gap-x-3">
              {statement} <span className="num text-ink-2">{score} of 5</span>
            </p>
            <Score score={score} />
            <Words title="What was missing" words={missing} />
            <Words title="What to change" words={change} />
            <p className="mt-3 text-sm text-ink-2 print:mt-1.5">
              Own choice: <b className="font-semibold text-ink">{choice}</b>
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Score({ score }: { score: number }) {
  return (
    <span aria-hidden className="mt-1.5 grid grid-cols-5 gap-1.5">
      {[1, 2, 3, 4, 5].map((step) => (
        <span
          key={step}
          className={clsx("h-2 rounded-full border", step <= score ? "border-accent bg-accent" : "border-line-strong")}
        />
      ))}
    </span>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  if (!words) return null;
  return (
    <>
      <h4 className="mt-3 text-[13px] font-semibold text-ink-2 print:mt-1.5">{title}</h4>
      <p className="whitespace-pre-line wrap-anywhere">{words}</p>
    </>
  );
}
