import type { FieldMetadata } from "@conform-to/react";
import { TimeZoneField } from "~/features/sign-in/ui/time-zone-field";
import { SelectField, TextField } from "~/ui/field";
import { weekdayNames } from "../cadence";

export type CadenceInput = { everyWeeks: number; weekday: number; time: string; timeZone: string };

const stretches = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: index === 0 ? "Every week" : `Every ${index + 1} weeks`,
}));
const weekdays = weekdayNames.map((label, index) => ({ value: String(index + 1), label }));

/** How often, on which day, at which time and on whose clocks a summary is due. */
export function CadenceFields({
  fields,
  zones,
}: {
  fields: Record<"everyWeeks" | "weekday", FieldMetadata<number | string>> &
    Record<"time" | "timeZone", FieldMetadata<string>>;
  zones: string[];
}) {
  return (
    <div className="grid gap-x-5 sm:grid-cols-2">
      <SelectField field={fields.everyWeeks} label="How often" options={stretches} />
      <SelectField field={fields.weekday} label="Due on" options={weekdays} />
      <TextField field={fields.time} label="Due at" type="time" required />
      <TimeZoneField field={fields.timeZone} zones={zones} hint="The clocks that the deadline follows." />
    </div>
  );
}
