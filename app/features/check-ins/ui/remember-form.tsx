import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { couldWaits, couldWaitWords, MOST_ALIKE, MOST_MINUTES, media, mediumWords } from "../check-in";

type Fields = { id: string; weekOn: string; count: string; minutesEach: string; medium: string; couldWait: string };
type Props = {
  id: string;
  weeks: readonly { value: string; label: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
};

/** A week that is remembered as so many alike. */
export function RememberForm({ id, weeks, lastResult }: Props) {
  const [form, fields] = useForm<Fields>({
    id: "remember",
    lastResult,
    defaultValue: { id, weekOn: weeks[1]?.value, minutesEach: "15", medium: "chat", couldWait: "unsure" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <SelectField field={fields.weekOn} label="Week" options={weeks} />
      <div className="grid grid-cols-2 gap-x-4">
        <TextField field={fields.count} label="How many" type="number" min={1} max={MOST_ALIKE} required />
        <TextField field={fields.minutesEach} label="Minutes each" type="number" min={1} max={MOST_MINUTES} required />
        <SelectField
          field={fields.medium}
          label="Mostly through"
          options={media.map((value) => ({ value, label: mediumWords[value] }))}
        />
        <SelectField
          field={fields.couldWait}
          label="Could have waited"
          options={couldWaits.map((value) => ({ value, label: couldWaitWords[value] }))}
        />
      </div>
      <Button name="intent" value="remember" disabled={isSending}>
        Add to the week
      </Button>
    </Form>
  );
}
