import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Option = { value: string; label: string };
type Props = { steps: string[]; options: Option[]; lastResult: SubmissionResult<string[]> | undefined };

const places = ["First to", "Then to", "Third to", "Fourth to", "Fifth to", "Sixth to"];

/** An ordered list by choices that stand under each other: no script needed. */
export function EscalationForm({ steps, options, lastResult }: Props) {
  const [form, fields] = useForm<{ steps: string[] }>({
    id: "escalation",
    lastResult,
    defaultValue: { steps: places.map((_, index) => steps[index] ?? "") },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      {fields.steps.getFieldList().map((field, index) => (
        <SelectField
          key={field.key}
          field={field}
          label={places[index]}
          options={[{ value: "", label: "Nobody" }, ...options]}
        />
      ))}
      <Button name="intent" value="set" look="primary" disabled={isSending}>
        Save
      </Button>
    </Form>
  );
}
