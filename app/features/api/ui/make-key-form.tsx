import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { CheckListField } from "~/ui/check-list-field";
import { SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { lifetimeOptions, scopeOptions } from "../api-key";

type Props = { id: string; lastResult: SubmissionResult<string[]> | undefined };

export function MakeKeyForm({ id, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; name: string; scopes: string[]; lifetime: string }>({
    id: "make-key",
    lastResult,
    defaultValue: { id, scopes: ["push"], lifetime: "90" },
  });
  const isSending = useIsSending();
  return (
    <section className="border-t border-line pt-6">
      <SectionTitle>Make a key</SectionTitle>
      <Form form={form}>
        <HiddenId field={fields.id} />
        <TextField
          field={fields.name}
          label="Name"
          hint="What it is for, such as “Nightly numbers from CI”."
          required
          maxLength={60}
          autoComplete="off"
        />
        <CheckListField field={fields.scopes} label="What it may do" options={scopeOptions} />
        <SelectField field={fields.lifetime} label="When it ends" options={lifetimeOptions} />
        <Button look="primary" name="intent" value="make" disabled={isSending}>
          Make the key
        </Button>
      </Form>
    </section>
  );
}
