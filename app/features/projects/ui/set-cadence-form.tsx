import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { DeadlineText } from "../deadline-text";
import { CadenceFields, type CadenceInput } from "./cadence-fields";
import { DeadlineList } from "./deadline-list";

type Input = CadenceInput & { fromWeekOn: string };
type Props = {
  values: Input;
  weeks: { value: string; label: string }[];
  zones: string[];
  lastResult: SubmissionResult<string[]> | undefined;
  preview: DeadlineText[] | undefined;
};

/** Changes when summaries are due; "Show the deadlines" answers with what was typed, before anything is saved. */
export function SetCadenceForm({ values, weeks, zones, lastResult, preview }: Props) {
  const [form, fields] = useForm<Input>({ lastResult, defaultValue: values });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <CadenceFields fields={fields} zones={zones} />
      <SelectField
        field={fields.fromWeekOn}
        label="Counts from"
        options={weeks}
        hint="What is past or published keeps its deadline. From this week on, the summary being written is due by the new rhythm; from a later week, it keeps its old deadline and the next summary covers all the time since. There is never a gap and never an overlap."
      />
      {preview && (
        <Card className="mb-5 px-4 pt-3.5 pb-4">
          <p role="status" className="mb-2 text-sm font-semibold">
            Not saved yet. The next deadlines would be:
          </p>
          <DeadlineList deadlines={preview} />
        </Card>
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button name="intent" value="preview" disabled={isSending}>
          Show the deadlines
        </Button>
        <Button look="primary" name="intent" value="save" disabled={isSending}>
          Save the rhythm
        </Button>
      </div>
    </Form>
  );
}
