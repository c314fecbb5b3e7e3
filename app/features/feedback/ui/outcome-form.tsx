import { type SubmissionResult, useForm } from "@conform-to/react";
import { useKeptDraft } from "~/features/agreements/ui/use-kept-draft";
import { ChoiceField, TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { conversationUrl } from "../feedback-urls";
import { outcomeResults, outcomeResultWords } from "../outcome-results";
import type { OutcomeWords } from "../words";
import { DraftButtons } from "./draft-buttons";

type Props = {
  id: string;
  outcomeId: string;
  words: OutcomeWords;
  saved: string;
  result: SubmissionResult<string[]> | undefined;
};

const options = outcomeResults.map((value) => {
  const { name: label, hint } = outcomeResultWords[value];
  return { value, label, hint };
});

export function OutcomeForm({ id, outcomeId, words, saved, result }: Props) {
  const [form, fields] = useForm<OutcomeWords>({ id: "outcome", lastResult: result, defaultValue: words });
  const status = useKeptDraft(form.id, conversationUrl(id, "draft"), saved);
  return (
    <section className="mb-7">
      <SectionTitle>Looking again</SectionTitle>
      <Form form={form}>
        <input type="hidden" name="step" value="outcome" />
        <input type="hidden" name="id" value={outcomeId} readOnly />
        <ChoiceField field={fields.result} label="How is it now?" options={options} />
        <TextAreaField field={fields.text} label="In a sentence or two" hint="What changed, and what is still open?" />
        <DraftButtons send="Write it down" status={status} />
      </Form>
    </section>
  );
}
