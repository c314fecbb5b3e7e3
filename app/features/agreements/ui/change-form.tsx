import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { Offered } from "../describe-proposal-form.server";
import type { TermsFields } from "../terms-fields";
import { FormPart } from "./form-part";
import { TermsFieldset } from "./terms-fieldset";

type Props = {
  id: string;
  /** The version that its writer has seen. */
  versionId: string;
  fields: TermsFields;
  offered: Offered;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** The terms of the newest version, to be changed. */
export function ChangeForm({ id, versionId, fields: defaultValue, offered, lastResult }: Props) {
  const [form, fields] = useForm<TermsFields & { id: string; note: string }>({
    id: "change",
    lastResult,
    defaultValue: { ...defaultValue, id, note: "" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <input type="hidden" name="versionId" value={versionId} />
      <TermsFieldset fields={fields} offered={offered} />
      <FormPart title="Why">
        <TextAreaField
          field={fields.note}
          label="A sentence for the other side"
          hint={<span className="italic">For example: “On Fridays I travel. On Thursday I read it the same day.”</span>}
          rows={2}
        />
      </FormPart>
      <div className="flex flex-wrap gap-2.5 border-t border-line pt-5">
        <Button look="primary" name="intent" value="send" disabled={isSending}>
          Sign and send
        </Button>
        <Button name="intent" value="preview" disabled={isSending}>
          See what changes
        </Button>
      </div>
      <p className="mt-3 text-[13px] text-ink-2">
        Sending signs the new version for your side. The other side signs next.
      </p>
    </Form>
  );
}
