import type { FieldMetadata } from "@conform-to/react";
import { ChoiceField } from "~/ui/field";

const options = [
  { value: "open", label: "Open", hint: "Everybody in this workspace can read it." },
  { value: "private", label: "Private", hint: "Only its people know that it exists. Admins do not see it either." },
];

export function VisibilityField({ field }: { field: FieldMetadata<"open" | "private"> }) {
  return <ChoiceField field={field} label="Who may see it" options={options} />;
}
