import { Link } from "@remix-run/react";
import { StatePill } from "~/features/summaries/ui/state-pill";
import { Card } from "~/ui/card";
import type { AskView } from "../ask-view";
import { questionUrl } from "../check-in-urls";
import { QuestionPill } from "./question-pill";

/** What has been said already: the line or the headline, earlier questions with their answers, when the next word comes, and what is critical. */
export function LastWord({ slug, view: { last, questions, next, critical } }: { slug: string; view: AskView }) {
  return (
    <Card className="mb-8 px-[18px] py-4">
      <h2 className="mb-2.5 text-[12px] font-semibold tracking-[.04em] text-ink-3">The last word on it</h2>
      {last ? (
        <div className="wrap-anywhere">
          {last.state && (
            <p className="mb-1.5">
              <StatePill state={last.state} />
            </p>
          )}
          <p className="font-serif text-[19px] leading-snug">{last.title}</p>
          {last.text && <p className="mt-1 text-ink-2">{last.text}</p>}
          <p className="mt-1.5 text-[13px]">
            <Link to={last.href} className="text-accent underline">
              {last.source}
            </Link>
          </p>
        </div>
      ) : (
        <p>No summary has been published yet.</p>
      )}
      {questions.length > 0 && (
        <ul className="mt-4 grid gap-3 border-t border-line pt-3.5">
          {questions.map(({ id, text, answer, ...shown }) => (
            <li key={id} className="wrap-anywhere">
              <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
                <QuestionPill question={shown} />
                <Link
                  to={questionUrl(slug, id)}
                  className="line-clamp-2 underline decoration-line-strong underline-offset-3"
                >
                  {text}
                </Link>
              </p>
              {answer && (
                <p className="mt-1 line-clamp-4 whitespace-pre-line">
                  “{answer.text}” <span className="num text-[13px] text-ink-2">{answer.byline}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="num mt-4 border-t border-line pt-3 text-sm text-ink-2">{next}</p>
      <div className="mt-3 border-t border-line pt-3 text-sm text-ink-2 wrap-anywhere">
        {critical ? (
          <>
            <h3 className="font-semibold">You agreed that this is critical and cannot wait:</h3>
            <ul className="mt-1 list-disc pl-5">
              {critical.map((criterion) => (
                <li key={criterion}>{criterion}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            Nothing has been agreed about what is critical and cannot wait. It usually is when people cannot do what
            they need to do right now, or when something is getting lost.
          </p>
        )}
      </div>
    </Card>
  );
}
