import type { FieldMetadata } from "@conform-to/react";
import { FieldError } from "~/ui/field";
import type { ChoiceView } from "../trial-view";

/** The four choices as cards, each with what it means; one that is not open any more says why. */
export function ChoiceCards({
  field,
  label,
  choices,
}: {
  field: FieldMetadata<string>;
  label: string;
  choices: readonly ChoiceView[];
}) {
  return (
    <fieldset className="@container mb-5" aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="mb-2 text-[13.5px] font-semibold">{label}</legend>
      <div className="grid gap-2.5 @lg:grid-cols-2 @4xl:grid-cols-4">
        {choices.map(({ value, label, hint, whyNot }) => (
          <label
            key={value}
            className="flex items-start gap-2.5 rounded-[10px] border-2 border-line bg-card px-4 py-3 has-checked:border-accent has-disabled:bg-sunken"
          >
            <input
              type="radio"
              name={field.name}
              form={field.formId}
              value={value}
              disabled={whyNot !== null}
              defaultChecked={field.initialValue === value}
              className="mt-1 size-4 flex-none accent-accent"
            />
            <span>
              <span className="font-semibold">{label}</span>
              <span className="block text-[13px] text-ink-2 wrap-anywhere">{hint}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} />
    </fieldset>
  );
}
