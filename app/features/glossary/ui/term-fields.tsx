import type { FieldMetadata } from "@conform-to/react";
import { TextAreaField, TextField } from "~/ui/field";
import type { TermFields as Fields } from "../term-form";

/** What is said of a term. */
export function TermFields({ fields }: { fields: { [Name in keyof Fields]: FieldMetadata<Fields[Name]> } }) {
  return (
    <>
      <TextField field={fields.name} label="Word" hint="As it stands in a summary, in the singular." maxLength={60} />
      <TextAreaField
        field={fields.forms}
        label="Other ways to say it"
        hint="One a line: p95, 95th percentile. Plurals are found by themselves. What is written in capitals throughout, like REST, is found in capitals only."
      />
      <TextAreaField
        field={fields.meaning}
        label="What it means"
        hint="One or two plain sentences for people who do not build software."
        maxLength={600}
      />
      <TextAreaField field={fields.whyMatters} label="Why it matters to the business" maxLength={600} />
      <TextAreaField
        field={fields.comparison}
        label="An everyday comparison"
        hint="For example: the time between ordering at the counter and holding the coffee."
        maxLength={600}
      />
    </>
  );
}
