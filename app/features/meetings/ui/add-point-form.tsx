import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = { id: string; lastResult: SubmissionResult<string[]> | undefined };

/** A point for the agenda, and why it needs the meeting. */
export function AddPointForm({ id, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; title: string; reason: string }>({
    id: "add",
    lastResult,
    defaultValue: { id },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextField field={fields.title} label="What do you want to talk about?" required maxLength={200} />
      <TextField
        field={fields.reason}
        label="Why does it need the meeting?"
        hint="What can be answered in writing is often settled sooner."
        required
        maxLength={500}
      />
      <Button name="intent" value="add" disabled={isSending}>
        Add it
      </Button>
    </Form>
  );
}
