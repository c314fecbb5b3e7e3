import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { termUrl } from "~/features/glossary/glossary-urls";
import type { TermFields as Fields } from "~/features/glossary/term-form";
import { TermFields } from "~/features/glossary/ui/term-fields";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { summaryUrl } from "../summary-urls";
import type { PassageView } from "../unclear/describe-unclear.server";

type Answering = {
  slug: string;
  mayAnswer: boolean;
  mayExplain: boolean;
  /** The answer to the form that was sent for this passage. */
  resultOf: (intent: string, id: string) => SubmissionResult<string[]> | undefined;
};

/** Passages with their counts, their answers, and for authors the forms to answer them. */
export const PassageList = ({ passages, ...rest }: { passages: readonly PassageView[] } & Answering) => (
  <ul className="grid gap-5">
    {passages.map((passage) => (
      <li key={passage.id} id={`passage-${passage.id}`} className="border-t border-line pt-4 wrap-anywhere">
        <PassageItem passage={passage} {...rest} />
      </li>
    ))}
  </ul>
);

function PassageItem({ passage, slug, mayAnswer, mayExplain, resultOf }: { passage: PassageView } & Answering) {
  const { id, quote, weekOn, where, count, answer, byline, termSlug, isMine } = passage;
  const ofTerm = resultOf("term", id);
  return (
    <>
      <p className="font-serif text-[17px] leading-snug">“{quote}”</p>
      <p className="text-[13px] text-ink-2">
        <Link to={summaryUrl(slug, weekOn)} className="underline">
          {where}
        </Link>
        . {count}
        {isMine && ", you among them"}.
      </p>
      {byline && (
        <blockquote className="mt-2 border-l-2 border-line-strong pl-4">
          <p className="whitespace-pre-line">{answer}</p>
          <footer className="num text-[13px] text-ink-2">
            {byline}
            {termSlug && (
              <>
                .{" "}
                <Link to={termUrl(termSlug)} className="text-accent underline">
                  In the glossary
                </Link>
              </>
            )}
          </footer>
        </blockquote>
      )}
      {mayAnswer && !byline && <AnswerForm id={id} lastResult={resultOf("answer", id)} />}
      {mayAnswer && mayExplain && !termSlug && (
        <details className="mt-3" open={ofTerm !== undefined}>
          <summary className="cursor-pointer text-sm font-semibold text-accent">Make it a term of the glossary</summary>
          <TermOfPassage passage={passage} lastResult={ofTerm} />
        </details>
      )}
    </>
  );
}

type FormProps = { lastResult: SubmissionResult<string[]> | undefined };

function AnswerForm({ id, lastResult }: { id: string } & FormProps) {
  const [form, fields] = useForm<{ answer: string }>({ id: `answer-${id}`, lastResult });
  return (
    <Form form={form} className="mt-3" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <TextAreaField field={fields.answer} label="In other words" maxLength={1000} />
      <Button size="small" name="intent" value="answer">
        Answer
      </Button>
    </Form>
  );
}

/** A word that is short enough is offered as the term's name. */
const MOST_NAME = 40;

function TermOfPassage({ passage: { id, quote, answer }, lastResult }: { passage: PassageView } & FormProps) {
  const [form, fields] = useForm<Fields>({
    id: `term-${id}`,
    lastResult,
    defaultValue: { name: quote.length <= MOST_NAME ? quote.replace(/[.,;:!?]+$/, "") : "", meaning: answer },
  });
  return (
    <Form form={form} className="mt-3 border-l-2 border-line-strong pl-4" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <TermFields fields={fields} />
      <Button size="small" name="intent" value="term">
        Add it to the glossary
      </Button>
    </Form>
  );
}
