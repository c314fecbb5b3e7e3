import { type SubmissionResult, useForm } from "@conform-to/react";
import { roleOptions } from "~/features/workspace/role";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { HiddenId } from "./hidden-id";

type Input = { id: string; name: string; email: string; role: string };

type Props = {
  id: string;
  /** How the link gets to the invited. */
  how: { isMailed: boolean; isAdmin: boolean };
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Asks somebody who is not in the workspace yet, by e-mail. */
export function InviteForm({ id, how, lastResult }: Props) {
  const [form, fields] = useForm<Input>({ id: "invite", lastResult, defaultValue: { id, role: "stakeholder" } });
  const isSending = useIsSending();
  return (
    <Form form={form} className="grid gap-x-5 sm:grid-cols-2">
      <HiddenId field={fields.id} />
      <TextField field={fields.name} label="Name" autoComplete="off" required maxLength={80} />
      <TextField field={fields.email} label="E-mail address" type="email" autoComplete="off" required />
      <SelectField field={fields.role} label="Role" options={roleOptions} />
      <div className="sm:col-span-2">
        {!how.isMailed && (
          <p className="mb-3 text-[13px] text-ink-2">
            {how.isAdmin
              ? "No mail server is set up: you get a link to hand over."
              : "No mail server is set up: an admin finds the link on the workspace’s People page and can pass it on."}
          </p>
        )}
        <Button name="intent" value="invite" disabled={isSending}>
          {how.isMailed ? "Send the invitation" : "Make the invitation"}
        </Button>
      </div>
    </Form>
  );
}
