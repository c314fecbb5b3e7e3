import type { FieldMetadata } from "@conform-to/react";
import { FieldError } from "~/ui/field";

/** The id that a form brings for what it makes, so that sending it twice makes one; with its message if it is spoilt. */
export function HiddenId({ field }: { field: FieldMetadata<string> }) {
  return (
    <>
      <input type="hidden" name={field.name} defaultValue={field.initialValue} />
      <FieldError field={field} />
    </>
  );
}
