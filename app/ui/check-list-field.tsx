import type { FieldMetadata } from "@conform-to/react";

type Props = {
  field: FieldMetadata<string[]>;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** Beside each other, for short labels. */
  inline?: boolean;
};

/** Any number of a few, ticked. Every box posts under the field's one name. */
export function CheckListField({ field, label, hint, options, inline }: Props) {
  const ticked = [field.initialValue].flat();
  // What is wrong with one of the list stands under that one's own name.
  const errors = [...new Set(Object.values(field.allErrors).flat())];
  const about = [hint && field.descriptionId, errors.length > 0 && field.errorId].filter(Boolean).join(" ");
  return (
    <fieldset className="mb-5 min-w-0" aria-describedby={about || undefined}>
      <legend className="mb-1.5 text-[13.5px] font-semibold">{label}</legend>
      <div className={inline ? "flex flex-wrap gap-x-5 gap-y-1" : "grid gap-1"}>
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-w-0 items-start gap-2.5 py-0.5 text-sm">
            <input
              type="checkbox"
              name={field.name}
              form={field.formId}
              value={value}
              defaultChecked={ticked.includes(value)}
              className="mt-0.5 size-[18px] flex-none accent-accent"
            />
            <span className="min-w-0 wrap-anywhere">{label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={field.descriptionId} className="mt-1.5 text-[13px] text-ink-2">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={field.errorId} className="mt-1.5 text-[13px] font-medium text-bad">
          {errors.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
