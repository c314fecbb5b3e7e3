import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { MeetingView } from "../meeting-view";

type Props = Pick<MeetingView, "owners" | "ownerId" | "defaultDueOn" | "day"> & {
  id: string;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** What is to be done, by whom and until when. */
export function ActForm({ id, owners, ownerId, defaultDueOn, day, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; text: string; ownerId: string; dueOn: string }>({
    id: "act",
    lastResult,
    defaultValue: { id, ownerId, dueOn: defaultDueOn },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextField field={fields.text} label="What is to be done?" required maxLength={500} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField field={fields.ownerId} label="Who does it?" options={owners} />
        <TextField field={fields.dueOn} type="date" label="Until when?" min={day} required />
      </div>
      <Button name="intent" value="act" disabled={isSending}>
        Keep the action
      </Button>
    </Form>
  );
}
