import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { NewFlagView } from "../new-flag-view";
import { NextWordFields } from "./next-word-fields";

type Fields = {
  id: string;
  what: string;
  affected: string;
  since: string;
  ownerId: string;
  nextWord: string;
  nextWordAt: string;
};

export function RaiseForm({
  view,
  what,
  lastResult,
}: {
  view: NewFlagView;
  /** What was written already. */
  what: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { id, ownerId, since, owners, timeZone, told } = view;
  const [form, fields] = useForm<Fields>({
    id: "raise",
    lastResult,
    defaultValue: { id, what, ownerId, since, nextWord: "30" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextAreaField
        field={fields.what}
        label="What happens?"
        hint="In plain words, as you would say it on the phone."
        required
        maxLength={4000}
        autoFocus
      />
      <TextAreaField field={fields.affected} label="Who is affected?" required rows={2} maxLength={1000} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField field={fields.since} type="datetime-local" label="Since when?" hint={`${timeZone} time`} required />
        <SelectField field={fields.ownerId} label="Who takes care of it?" options={owners} />
      </div>
      <NextWordFields fields={fields} timeZone={timeZone} />
      <p className="mb-4 text-sm text-ink-2 wrap-anywhere">
        {told && `It goes to ${told} at once, and to the channels of the project.`}
      </p>
      <Button look="danger" disabled={isSending}>
        Raise the flag
      </Button>
    </Form>
  );
}
