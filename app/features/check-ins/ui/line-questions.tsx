import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { askUrl } from "../check-in-urls";
import type { LineQuestion } from "../questions-of-week";

type Props = {
  slug: string;
  weekOn: string;
  /** Empty: the summary as a whole. */
  lineId?: string;
  /** What the line says, for who does not see where the link stands. */
  about: string;
  questions?: readonly LineQuestion[];
  mayAsk: boolean;
};

/** Beside a line of a summary, unobtrusively: what was asked on it, and the way to ask. */
export function LineQuestions({ slug, weekOn, lineId, about, questions = [], mayAsk }: Props) {
  if (questions.length === 0 && !mayAsk) return null;
  const [only] = questions;
  return (
    <span data-screen-only className="inline-flex flex-wrap gap-x-3 text-[13px] text-ink-2">
      {questions.length === 1 && only && <QuestionLink {...only}>1 question, {only.word.toLowerCase()}</QuestionLink>}
      {questions.length > 1 &&
        questions.map((question, place) => (
          <QuestionLink key={question.id} {...question}>
            Question {place + 1}, {question.word.toLowerCase()}
          </QuestionLink>
        ))}
      {mayAsk && (
        <Link to={askUrl(slug, { weekOn, lineId })} className="underline decoration-line-strong underline-offset-3">
          Ask<span className="sr-only"> about {about}</span>
        </Link>
      )}
    </span>
  );
}

const QuestionLink = ({ href, text, isOverdue, children }: LineQuestion & { children: ReactNode }) => (
  <Link
    to={href}
    title={text}
    className={`underline decoration-line-strong underline-offset-3 ${isOverdue ? "font-semibold text-bad" : ""}`}
  >
    {children}
  </Link>
);
