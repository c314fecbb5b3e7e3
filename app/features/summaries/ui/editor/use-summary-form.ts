import { type FormMetadata, parse, useForm } from "@conform-to/react";
import { useMemo } from "react";
import type { Draft } from "../../draft";
import type { FormView } from "../../editor-view";

export const formId = "summary";

type Fields = ReturnType<FormMetadata<Draft>["getFieldset"]>;

/** The form of a summary. Lines come, go and move in the browser; what is right or wrong only the server says. */
export function useSummaryForm({ draft, errors }: FormView): [FormMetadata<Draft>, Fields] {
  const lastResult = useMemo(() => ({ status: "error" as const, initialValue: draft, error: errors }), [draft, errors]);
  const [form, fields] = useForm<Draft>({
    id: formId,
    defaultValue: draft,
    lastResult,
    shouldValidate: "onSubmit",
    onValidate: ({ formData }) =>
      parse<Draft, string[]>(formData, {
        resolve: (value, intent) => ({ value: value as Draft, error: intent ? keptErrors(errors, intent) : undefined }),
      }),
  });
  return [form as FormMetadata<Draft>, fields];
}

/** Messages stay when a line is added. When lines of a list change places, theirs go: they would stand at another line. */
function keptErrors(
  errors: FormView["errors"],
  intent: { type: string; payload: { name?: string } },
): Record<string, null> {
  const isMoving = intent.type === "remove" || intent.type === "reorder";
  const kept = Object.keys(errors).filter((field) => !isMoving || !field.startsWith(`${intent.payload.name}[`));
  return Object.fromEntries(kept.map((field) => [field, null]));
}
