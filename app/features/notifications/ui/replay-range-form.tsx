import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Form } from "~/ui/form";

type Props = { channels: { value: string; label: string }[]; lastResult: SubmissionResult<string[]> | undefined };

/** All that was given up in some days, for example while a receiver was away. */
export function ReplayRangeForm({ channels, lastResult }: Props) {
  const [form, fields] = useForm<{ channel: string; from: string; until: string }>({ lastResult });
  return (
    <Form form={form} className="grid items-end gap-x-5 sm:grid-cols-3">
      <SelectField
        field={fields.channel}
        label="Channel"
        options={[{ value: "", label: "All" }, ...channels.filter(({ value }) => value !== "page")]}
      />
      <TextField field={fields.from} type="date" label="Given up from" required />
      <TextField field={fields.until} type="date" label="to, included" required />
      <div>
        <Button name="intent" value="replay-range">
          Send all of them again
        </Button>
      </div>
    </Form>
  );
}
