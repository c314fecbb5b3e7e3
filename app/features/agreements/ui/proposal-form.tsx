import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { Offered } from "../describe-proposal-form.server";
import { draftStatusInWords } from "../draft-status";
import type { ProposalFields } from "../proposal-fields";
import { FormPart } from "./form-part";
import { GuideFields } from "./guide-fields";
import { TermsFieldset } from "./terms-fieldset";
import { useKeptDraft } from "./use-kept-draft";

type Props = {
  id: string;
  fields: ProposalFields;
  offered: Offered;
  /** Where what is filled in comes from. */
  source: keyof typeof sources;
  saved: string;
  keepUrl: string;
  lastResult: SubmissionResult<string[]> | undefined;
};

const STEPS = 7;
const TERMS_PARTS = 6;

const sources = {
  draft: "The usual was filled in; change what does not fit.",
  usual: "The usual is filled in; change what does not fit.",
  agreement: "What is in force is filled in; change what should be different.",
  last: "The terms of your last proposal are filled in, and so are your words; change what did not fit.",
};

/** The conversation and the terms on one page; of a change only a sentence about it and the terms. What is typed is kept until it is sent. */
export function ProposalForm({ id, fields: defaultValue, offered, source, saved, keepUrl, lastResult }: Props) {
  const [form, fields] = useForm<ProposalFields & { id: string }>({
    id: "proposal",
    lastResult,
    defaultValue: { ...defaultValue, id },
  });
  const status = useKeptDraft(form.id, keepUrl, saved);
  const isSending = useIsSending();
  const before = offered.isAdjustment ? 1 : STEPS;
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      {offered.isAdjustment ? (
        <FormPart number={1} title="What should change, and why">
          <TextAreaField field={fields.proposed} label="In a sentence or two, for the other side" rows={2} />
        </FormPart>
      ) : (
        <GuideFields fields={fields} />
      )}
      <p className="mt-10 mb-6 text-ink-2">
        The rest is what both sides would agree on, word for word. {sources[source]}
      </p>
      <TermsFieldset fields={fields} offered={offered} firstNumber={before + 1} />
      <FormPart
        number={before + TERMS_PARTS + 1}
        title="Who is asked"
        hint="One stakeholder signs for their side. All people of the project can read the proposal and join the conversation."
      >
        <SelectField
          field={fields.stakeholderId}
          label="Asked to sign"
          options={[{ value: "", label: "Please choose" }, ...offered.stakeholders]}
        />
      </FormPart>
      <div className="flex flex-wrap items-center gap-2.5 border-t border-line pt-5">
        <Button look="primary" name="intent" value="send" disabled={isSending}>
          Sign and send
        </Button>
        <Button name="intent" value="preview" disabled={isSending}>
          See how it reads
        </Button>
        <Button look="quiet" name="intent" value="save" disabled={isSending}>
          Save for later
        </Button>
      </div>
      <p className="mt-3 text-[13px] text-ink-2" role="status">
        {draftStatusInWords(status)}
      </p>
      <p className="mt-1 text-[13px] text-ink-2">
        Sending signs it with your name. It counts only when the stakeholder has signed the same words.
      </p>
    </Form>
  );
}
