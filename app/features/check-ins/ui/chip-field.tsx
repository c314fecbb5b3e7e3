import type { FieldMetadata } from "@conform-to/react";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { FieldError } from "~/ui/field";

export const chipLook =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-card px-3.5 py-2 text-sm leading-none font-medium";

export type ChipOption = { value: string; label: ReactNode };

/** A few short choices beside each other, one of which can be taken with one tap. */
export function ChipField<Value>({
  field,
  label,
  options,
  more,
  children,
}: {
  field: FieldMetadata<Value>;
  label: ReactNode;
  options: readonly ChipOption[];
  /** Those that stand behind a word, for they are many. */
  more?: { label: string; options: readonly ChipOption[] };
  children?: ReactNode;
}) {
  return (
    <fieldset className="mb-4 min-w-0" aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="mb-1.5 text-[13.5px] font-semibold">{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <Chips field={field} options={options} />
        {children}
      </div>
      {more && more.options.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-[13px] text-ink-2 underline">{more.label}</summary>
          <div className="mt-2 flex flex-wrap gap-2">
            <Chips field={field} options={more.options} />
          </div>
        </details>
      )}
      <FieldError field={field} />
    </fieldset>
  );
}

function Chips<Value>({ field, options }: { field: FieldMetadata<Value>; options: readonly ChipOption[] }) {
  return options.map(({ value, label }) => (
    <label
      key={value}
      className={clsx(
        chipLook,
        "max-w-full wrap-anywhere has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
      )}
    >
      <input
        type="radio"
        name={field.name}
        form={field.formId}
        value={value}
        defaultChecked={field.initialValue === value}
        aria-invalid={field.errors ? true : undefined}
        className="size-3.5 flex-none accent-accent outline-none"
      />
      {label}
    </label>
  ));
}
