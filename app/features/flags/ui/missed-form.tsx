import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextAreaField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = { id: string; lastResult: SubmissionResult<string[]> | undefined };

/** Something that should have been flagged and was not. */
export function MissedForm({ id, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; what: string; happenedOn: string }>({
    id: "missed",
    lastResult,
    defaultValue: { id },
  });
  const isSending = useIsSending();
  return (
    <details open={Boolean(lastResult)} className="rounded-[10px] border border-line bg-card" data-screen-only>
      <summary className="cursor-pointer px-4 py-3 text-sm font-semibold">Was something not flagged?</summary>
      <div className="px-4 pt-1 pb-4">
        <p className="mb-3 text-sm text-ink-2">It helps the review of how you report. Nobody is blamed.</p>
        <Form form={form}>
          <HiddenId field={fields.id} />
          <TextAreaField field={fields.what} label="What should have been flagged?" required maxLength={4000} />
          <TextField field={fields.happenedOn} type="date" label="On which day?" required />
          <Button disabled={isSending}>Say so</Button>
        </Form>
      </div>
    </details>
  );
}
