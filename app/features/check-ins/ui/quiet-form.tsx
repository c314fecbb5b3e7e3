import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = {
  weeks: readonly { value: string; label: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Says that nobody asked in a week: without that word an empty week has no data. */
export function QuietForm({ weeks, lastResult }: Props) {
  const [form, fields] = useForm<{ weekOn: string }>({ id: "quiet", lastResult });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <SelectField field={fields.weekOn} label="Week" options={weeks} />
      <Button name="intent" value="quiet" disabled={isSending}>
        Nobody asked in this week
      </Button>
    </Form>
  );
}
