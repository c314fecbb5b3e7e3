import { Form } from "@remix-run/react";
import { WordsOfText } from "~/features/glossary/ui/explained-text";
import { Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { inputLook } from "~/ui/field";
import type { AgreementStep, AskView, QuestionToAnswer } from "../brief-view";

type Place = { slug: string; back: string };

type Props = Place & {
  questions: readonly QuestionToAnswer[];
  asks: readonly AskView[];
  agreement: AgreementStep | null;
};

/** Questions that wait for this person, a signature or a new version that they can give, and decisions to take in place. */
export function NeedsYou({ questions, asks, agreement, slug, back }: Props) {
  if (!agreement && questions.length + asks.length === 0) return null;
  return (
    <Card className="mb-8 border-l-[3px] border-l-warn px-[18px] py-4 print:mb-4 print:py-2.5">
      <h2 className="mb-2.5 text-[12px] font-semibold tracking-[.04em] text-ink-3">Needs you</h2>
      <ul className="grid gap-3.5">
        {questions.map(({ id, title, text, asked, href }) => (
          <li key={id} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-4">
            <p className="wrap-anywhere">
              <b className="font-semibold">{title}:</b> {text}
              <span className="num block text-[13px] text-ink-2">{asked}</span>
            </p>
            <span className="justify-self-start sm:self-start" data-screen-only>
              <ButtonLink to={href} size="small">
                Answer<span className="sr-only"> “{text}”</span>
              </ButtonLink>
            </span>
          </li>
        ))}
        {agreement && (
          <li className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-4">
            <p>
              <b className="font-semibold">{agreement.title}.</b> {agreement.text}
            </p>
            <span className="justify-self-start sm:self-start" data-screen-only>
              <ButtonLink to={agreement.href} size="small">
                {agreement.action}
              </ButtonLink>
            </span>
          </li>
        )}
        {asks.map((ask) => (
          <li key={ask.id}>
            <details>
              <summary className="grid cursor-pointer list-none gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-4 [&::-webkit-details-marker]:hidden">
                <span className="wrap-anywhere">
                  <b className="font-semibold">{ask.mineTitle}:</b> {ask.question}
                  <span className="num block text-[13px] text-ink-2">{ask.waiting}</span>
                </span>
                <span
                  data-screen-only
                  className="justify-self-start rounded-lg border border-line-strong px-3 py-2 text-[13px] leading-none font-medium sm:self-start"
                >
                  Answer
                </span>
              </summary>
              <WordsOfText at={`${ask.id}.question`} of={ask.question} />
              <AnswerForm ask={ask} slug={slug} back={back} />
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function AnswerForm({ ask, slug, back }: Place & { ask: AskView }) {
  const id = `answer-${ask.id}`;
  return (
    <Form method="post" action={`/projects/${slug}/asks/${ask.id}`} className="mt-3 grid gap-2.5" data-screen-only>
      <input type="hidden" name="to" value={back} />
      <label htmlFor={id} className="text-[13.5px] font-semibold">
        Your decision, in a sentence or two
      </label>
      <textarea
        id={id}
        name="text"
        rows={2}
        required
        maxLength={2000}
        className={`${inputLook} field-sizing-content`}
      />
      <p className="text-[13px] text-ink-2">It stays on the summary with your name and the time.</p>
      <Button look="primary" className="justify-self-start">
        Send the decision
      </Button>
    </Form>
  );
}
