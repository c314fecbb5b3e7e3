import type { FieldMetadata } from "@conform-to/react";
import { SelectField } from "~/ui/field";
import type { ImportView } from "../describe-import.server";
import { delimiterWords } from "../import-choices";

type Props = { view: ImportView; fields: Record<string, FieldMetadata<string>> };

const none = { value: "", label: "not in the table" };
const auto = (label: string) => ({ value: "auto", label });
const options = {
  delimiter: Object.entries(delimiterWords).map(([value, label]) => ({ value, label })),
  dateOrder: [
    auto("as the dates show"),
    { value: "day", label: "day first: 31/12/2026" },
    { value: "month", label: "month first: 12/31/2026" },
  ],
  decimalMark: [
    auto("as the numbers show"),
    { value: "point", label: "point: 1,234.56" },
    { value: "comma", label: "comma: 1.234,56" },
  ],
  scale: [
    auto("as the numbers show"),
    { value: "percent", label: "percent: 0.5 is 0.5%" },
    { value: "share", label: "share: 0.5 is 50%" },
  ],
  empty: [
    { value: "skip", label: "leave the row out" },
    { value: "no_data", label: "a week without data" },
  ],
};

/** Which column is what, and how weeks and numbers are written. What is asked stands out. */
export function ImportChoiceFields({ view, fields }: Props) {
  const columns = [none, ...view.columns];
  const asked = (name: string) =>
    view.questions.some(({ about }) => about === name) ? "border-warn border-2" : undefined;
  const choose = (name: string, label: string, choices: { value: string; label: string }[]) => {
    const field = fields[name];
    return field && <SelectField field={field} label={label} options={choices} className={asked(name)} />;
  };
  return (
    <div className="grid gap-x-5 sm:grid-cols-2 lg:grid-cols-4">
      {choose("week", "Week", columns)}
      {view.isRatio && choose("numerator", "The part, such as errors", columns)}
      {view.isRatio && choose("denominator", "The whole, such as requests", columns)}
      {choose("value", view.isRatio ? "Or the percentage" : "Value", columns)}
      {choose("note", "Note", columns)}
      {choose("delimiter", "Between the columns", options.delimiter)}
      {choose("dateOrder", "Dates", options.dateOrder)}
      {choose("decimalMark", "Decimals", options.decimalMark)}
      {view.isRatio && choose("scale", "Percentages", options.scale)}
      {choose("empty", "An empty value", options.empty)}
    </div>
  );
}
