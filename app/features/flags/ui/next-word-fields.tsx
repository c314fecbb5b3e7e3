import type { FieldMetadata } from "@conform-to/react";
import { SelectField, TextField } from "~/ui/field";
import { nextWordOptions } from "../next-word-options";

type Props = {
  fields: { nextWord: FieldMetadata<string>; nextWordAt: FieldMetadata<string> };
  timeZone: string;
  /** What stands first where no promise has to be made. */
  none?: string;
};

/** By when the next word comes: one of a few times, or another one. */
export function NextWordFields({ fields, timeZone, none }: Props) {
  const options = none ? [{ value: "", label: none }, ...nextWordOptions] : nextWordOptions;
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      <SelectField field={fields.nextWord} label="Next word by" options={options} />
      <TextField
        field={fields.nextWordAt}
        type="datetime-local"
        label="or at another time"
        hint={`${timeZone} time. It counts instead of the choice.`}
      />
    </div>
  );
}
