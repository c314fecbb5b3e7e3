import type { FieldMetadata } from "@conform-to/react";
import { TextField } from "~/ui/field";

export function NewPasswordField({ field, label = "Password" }: { field: FieldMetadata<string>; label?: string }) {
  return (
    <TextField
      field={field}
      label={label}
      type="password"
      hint="At least 12 characters. A sentence is easy to keep in mind."
      autoComplete="new-password"
      required
    />
  );
}
