import { type SubmissionResult, useForm } from "@conform-to/react";
import { Fragment } from "react";
import { useKeptDraft } from "~/features/agreements/ui/use-kept-draft";
import type { Remark } from "~/features/coach/remark";
import { inputLook, TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { conversationUrl } from "../feedback-urls";
import { guideSteps } from "../guide";
import { MOST_LINKS } from "../most-lines";
import type { SharedThing } from "../shared-things.server";
import type { FeedbackWords } from "../words";
import { CoachCount, CoachRemarks } from "./coach-remarks";
import { DraftButtons } from "./draft-buttons";
import { useRemarks } from "./use-remarks";

type Props = {
  id: string;
  otherName: string;
  words: FeedbackWords;
  saved: string;
  choices: SharedThing[];
  remarks: Remark[];
  result: SubmissionResult<string[]> | undefined;
};

/** The guide with a field at each step, and the coach beside it. */
export function FeedbackForm({ id, otherName, words, saved, choices, remarks: first, result }: Props) {
  const [form, fields] = useForm<FeedbackWords>({ id: "feedback", lastResult: result, defaultValue: words });
  const status = useKeptDraft(form.id, conversationUrl(id, "draft"), saved);
  const remarks = useRemarks(form.id, words.dismissed, first);
  return (
    <section className="mb-7">
      <SectionTitle>Your feedback</SectionTitle>
      <Form form={form}>
        <input type="hidden" name="step" value="feedback" />
        {guideSteps.map(({ name, title, hint, example }, index) => (
          <Fragment key={name}>
            <TextAreaField
              field={fields[name]}
              label={`${index + 1}. ${title}`}
              hint={
                <>
                  {hint} <span className="italic">For example: “{example}”</span>
                </>
              }
            />
            <CoachRemarks remarks={remarks.filter(({ field }) => field === name)} />
          </Fragment>
        ))}
        {choices.length > 0 && (
          <fieldset className="mb-5">
            <legend className="mb-1.5 text-[13.5px] font-semibold">
              Link what both of you can see (may stay empty)
            </legend>
            <div className="grid gap-2">
              {Array.from({ length: MOST_LINKS }, (_, index) => (
                <select
                  // biome-ignore lint/suspicious/noArrayIndexKey: There are always three.
                  key={index}
                  name={`links[${index}]`}
                  aria-label={`Link ${index + 1}`}
                  defaultValue={words.links[index] ?? ""}
                  className={inputLook}
                >
                  <option value="">Nothing</option>
                  {choices.map(({ ref, label }) => (
                    <option key={ref} value={ref}>
                      {label}
                    </option>
                  ))}
                </select>
              ))}
            </div>
            {fields.links.errors && (
              <p className="mt-1.5 text-[13px] font-medium text-bad">{fields.links.errors.join(" ")}</p>
            )}
          </fieldset>
        )}
        <CoachCount remarks={remarks} dismissed={words.dismissed} />
        <DraftButtons send={`Send it to ${otherName}`} status={status} />
        <p className="mt-1 text-[13px] text-ink-2">What is sent stands, as a word in a talk does.</p>
      </Form>
    </section>
  );
}
