import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { ChoiceField, SelectField, TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import type { Meaning } from "../kpi";

export type ReadingFieldsProps = {
  meaning: Pick<Meaning, "shape" | "sense" | "unit" | "name">;
  weeks: readonly { value: string; label: string }[];
  values: Record<"weekOn" | "status" | "value" | "numerator" | "denominator" | "sourceNote" | "readOn", string>;
  today: string;
  /** Where the form is sent, and where its sender goes afterwards. */
  action: string;
  to?: string;
  lastResult?: SubmissionResult | null;
};

/** Enters the reading of a week: a value, or in words why there is none. */
export function ReadingFields({ meaning, weeks, values, today, action, to, lastResult }: ReadingFieldsProps) {
  const [form, fields] = useForm({ id: "reading", lastResult, defaultValue: values });
  const isRatio = meaning.shape === "ratio";
  return (
    <Form form={form} action={action}>
      {to && <input type="hidden" name="to" value={to} />}
      <SelectField field={fields.weekOn} label="Week" options={weeks} />
      <ChoiceField
        field={fields.status}
        label="What is there to say?"
        options={[
          { value: "value", label: "A value" },
          { value: "no_data", label: "No data", hint: "The source could not be read, or was not." },
          ...(meaning.sense === "throughput"
            ? []
            : [{ value: "no_traffic", label: "No traffic", hint: "Nothing happened that could have been counted." }]),
        ]}
      />
      {isRatio && (
        <div className="grid items-end gap-x-4 sm:grid-cols-2">
          <TextField
            field={fields.numerator}
            label={meaning.sense === "error_rate" ? "How many failed" : "How many of them"}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            field={fields.denominator}
            label={`Out of how many${meaning.unit.startsWith("of ") ? meaning.unit.slice(2) : ""}`}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
      )}
      <TextField
        field={fields.value}
        label={isRatio ? "Or the percentage, if the counts are not known" : `Value in ${meaning.unit}`}
        inputMode="decimal"
        autoComplete="off"
        className="max-w-52"
      />
      <TextField
        field={fields.sourceNote}
        label="Where it was read"
        hint="For example the name of a dashboard. May stay empty."
      />
      <TextField field={fields.readOn} label="When it was read" type="date" max={today} className="max-w-52" />
      <div className="flex flex-wrap gap-3">
        <Button look="primary">Save the reading</Button>
        {to && <ButtonLink to={to}>Back</ButtonLink>}
      </div>
    </Form>
  );
}

/** A form begins anew when what it starts from is different: another KPI or week, or a reading that was saved. */
export const formKey = (kpiId: string, values: ReadingFieldsProps["values"]): string =>
  [kpiId, ...Object.values(values)].join(" ");
