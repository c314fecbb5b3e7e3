import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { MOST_REFOCUS_MINUTES } from "../check-in";

/** How long it takes to get back into the work, as those who do it assume. */
export function RefocusForm({
  minutes,
  lastResult,
}: {
  minutes: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const [form, fields] = useForm<{ minutes: string }>({
    id: "assume",
    lastResult,
    defaultValue: { minutes: String(minutes) },
  });
  const isSending = useIsSending();
  return (
    <Form form={form} className="mt-3">
      <TextField
        field={fields.minutes}
        label="Minutes after each check-in"
        type="number"
        min={0}
        max={MOST_REFOCUS_MINUTES}
        required
      />
      <Button name="intent" value="assume" size="small" disabled={isSending}>
        Assume this from now on
      </Button>
    </Form>
  );
}
