import { Link } from "@remix-run/react";
import { questionUrl } from "../check-in-urls";
import type { ListedQuestion } from "../list-questions.server";
import { QuestionPill } from "./question-pill";

/** Questions with their state, the line on which they hang, and the latest answer. */
export function QuestionList({ slug, questions }: { slug: string; questions: readonly ListedQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <ul className="border-b border-line">
      {questions.map(({ id, text, quote, byline, answer, ...shown }) => (
        <li key={id} className="border-t border-line py-3.5 wrap-anywhere">
          <p className="mb-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px] text-ink-2">
            <QuestionPill question={shown} />
            {quote && <span className="line-clamp-1">on “{quote}”</span>}
          </p>
          <Link
            to={questionUrl(slug, id)}
            className="line-clamp-3 font-medium underline decoration-line-strong underline-offset-3"
          >
            {text}
          </Link>
          {answer && <p className="mt-1 line-clamp-3 whitespace-pre-line text-ink-2">“{answer}”</p>}
          <p className="num mt-1 text-[13px] text-ink-2">{byline}</p>
        </li>
      ))}
    </ul>
  );
}
