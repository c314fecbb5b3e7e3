import { type SubmissionResult, useForm } from "@conform-to/react";
import { useKeptDraft } from "~/features/agreements/ui/use-kept-draft";
import { TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { conversationUrl } from "../feedback-urls";
import type { ViewWords } from "../words";
import { DraftButtons } from "./draft-buttons";

type Props = {
  id: string;
  otherName: string;
  words: ViewWords;
  saved: string;
  result: SubmissionResult<string[]> | undefined;
};

export function ViewForm({ id, otherName, words, saved, result }: Props) {
  const [form, fields] = useForm<ViewWords>({ id: "view", lastResult: result, defaultValue: words });
  const status = useKeptDraft(form.id, conversationUrl(id, "draft"), saved);
  return (
    <section className="mb-7">
      <SectionTitle>Your view</SectionTitle>
      <Form form={form}>
        <input type="hidden" name="step" value="view" />
        <TextAreaField
          field={fields.view}
          label="How does it look from your side?"
          hint={`What did you see, what did you want, what got in the way? ${otherName} reads it before you talk. What is sent stands.`}
          rows={5}
        />
        <DraftButtons send={`Send it to ${otherName}`} status={status} />
      </Form>
    </section>
  );
}
