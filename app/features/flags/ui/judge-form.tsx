import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ChoiceField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

const choices = [
  { value: "yes", label: "Yes, it could not have waited" },
  { value: "no", label: "No, it could have waited" },
];

/** Afterwards: was it critical, and who needed it sooner? */
export function JudgeForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<{ wasCritical: string; neededSooner: string }>({ id: "judge", lastResult });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <ChoiceField field={fields.wasCritical} label="Was it critical?" options={choices} />
      <TextField
        field={fields.neededSooner}
        label="Who should have heard of it sooner? (if anybody)"
        maxLength={500}
        hint="What you say stays, with your name. It is shown in the review."
      />
      <Button name="intent" value="judge" disabled={isSending}>
        Say so
      </Button>
    </Form>
  );
}
