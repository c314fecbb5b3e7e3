import type { FieldMetadata } from "@conform-to/react";
import { ChoiceField, TextAreaField, TextField } from "~/ui/field";
import { directions, directionWords, type Shape } from "../kpi";

type Fields = Record<"name" | "unit" | "direction" | "target" | "sentence", FieldMetadata<string>>;

/** The fields that say what a number means. `shape` is that of the number when it is settled already. */
export function MeaningFields({ fields, shape }: { fields: Fields; shape?: Shape }) {
  return (
    <>
      <TextField field={fields.name} label="Name" maxLength={60} />
      <TextField
        field={fields.unit}
        label="Unit"
        maxLength={40}
        hint="What follows the number: “orders a minute”, “ms”, “of payments”."
      />
      <ChoiceField
        field={fields.direction}
        label="Which way is better?"
        options={directions.map((value) => ({ value, label: directionWords[value] }))}
      />
      <TextField
        field={fields.target}
        label="Target"
        inputMode="decimal"
        className="max-w-52"
        hint={
          shape === "number"
            ? "May stay empty."
            : "A percentage where the number is one: 0.5 means 0.5%. May stay empty."
        }
      />
      <TextAreaField field={fields.sentence} label="In a plain sentence: what does it tell?" maxLength={300} />
    </>
  );
}
