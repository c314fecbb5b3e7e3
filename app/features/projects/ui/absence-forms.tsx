import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { HiddenId } from "./hidden-id";

type Answer = { lastResult: SubmissionResult<string[]> | undefined };
type Option = { value: string; label: string };

export function SkipForm({ weeks, lastResult }: Answer & { weeks: Option[] }) {
  const [form, fields] = useForm<{ weekOn: string; reason: string }>({ id: "skip", lastResult });
  return (
    <Form form={form}>
      <SelectField field={fields.weekOn} label="Week" options={weeks} />
      <TextField
        field={fields.reason}
        label="Reason"
        hint="Readers see it, for example: company holiday."
        required
        maxLength={200}
      />
      <Send intent="skip">Skip this week</Send>
    </Form>
  );
}

export function PauseForm({ id, openOn, lastResult }: Answer & { id: string; openOn: string }) {
  const [form, fields] = useForm<{ id: string; fromOn: string; untilOn: string; reason: string }>({
    id: "pause",
    lastResult,
    defaultValue: { id, fromOn: openOn },
  });
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <div className="grid gap-x-5 sm:grid-cols-2">
        <TextField field={fields.fromOn} label="First day" type="date" required />
        <TextField
          field={fields.untilOn}
          label="Back on"
          type="date"
          hint="Leave it empty to pause until somebody resumes."
        />
      </div>
      <TextField field={fields.reason} label="Reason" hint="Readers see it." required maxLength={200} />
      <Send intent="pause">Pause</Send>
    </Form>
  );
}

export function StandInForm({
  id,
  openOn,
  writers,
  lastResult,
}: Answer & { id: string; openOn: string; writers: Option[] }) {
  const [form, fields] = useForm<{ id: string; personId: string; fromOn: string; untilOn: string }>({
    id: "stand-in",
    lastResult,
    defaultValue: { id, fromOn: openOn },
  });
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <SelectField
        field={fields.personId}
        label="Who stands in"
        options={[{ value: "", label: "Choose a person" }, ...writers]}
        hint="Answers for the summaries due on these days and gets their reminders."
      />
      <div className="grid gap-x-5 sm:grid-cols-2">
        <TextField field={fields.fromOn} label="First day" type="date" required />
        <TextField field={fields.untilOn} label="Last day" type="date" required />
      </div>
      <Send intent="stand-in">Name the stand-in</Send>
    </Form>
  );
}

function Send({ intent, children }: { intent: string; children: string }) {
  const isSending = useIsSending();
  return (
    <Button name="intent" value={intent} disabled={isSending}>
      {children}
    </Button>
  );
}
