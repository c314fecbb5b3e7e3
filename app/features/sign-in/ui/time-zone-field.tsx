import type { FieldMetadata } from "@conform-to/react";
import { useEffect } from "react";
import { SelectField } from "~/ui/field";

/** What a person's own zone is for. */
export const ownZoneHint =
  "The overview shows times in this zone. A project’s pages show the project’s own time, and say so where it differs.";

type Props = {
  field: FieldMetadata<string>;
  zones: string[];
  hint: string;
  /** Nobody has chosen yet: where a script runs, the browser's own zone is offered. */
  guess?: boolean;
};

export function TimeZoneField({ field, zones, hint, guess }: Props) {
  useEffect(() => {
    const select = document.getElementById(field.id);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (guess && select instanceof HTMLSelectElement && zones.includes(zone)) select.value = zone;
  }, [field.id, zones, guess]);
  return (
    <SelectField
      field={field}
      label="Time zone"
      hint={hint}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
    />
  );
}
