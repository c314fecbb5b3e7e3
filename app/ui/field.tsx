import { type FieldMetadata, getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Shared<Value> = { field: FieldMetadata<Value>; label: ReactNode; hint?: ReactNode; labelHidden?: boolean };

export const inputLook =
  "w-full rounded-lg border border-line-strong bg-card px-3 py-2.5 text-[15px] text-ink aria-invalid:border-bad placeholder:text-ink-3";

/** Label, hint and error around any one input, tied to it for screen readers by Conform's ids. */
export function FieldFrame<Value>({
  field,
  label,
  hint,
  labelHidden,
  children,
}: Shared<Value> & { children: ReactNode }) {
  return (
    <div className="mb-5">
      <label htmlFor={field.id} className={clsx("mb-1.5 block text-[13.5px] font-semibold", labelHidden && "sr-only")}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={field.descriptionId} className="mt-1.5 text-[13px] text-ink-2">
          {hint}
        </p>
      )}
      <FieldError field={field} />
    </div>
  );
}

export function FieldError<Value>({ field }: { field: FieldMetadata<Value> }) {
  if (!field.errors) return null;
  return (
    <p id={field.errorId} className="mt-1.5 text-[13px] font-medium text-bad">
      {field.errors.join(" ")}
    </p>
  );
}

type InputProps = Omit<ComponentProps<"input">, "type"> & {
  type?: "text" | "email" | "password" | "date" | "datetime-local" | "number" | "time" | "url";
};

export function TextField<Value>({
  field,
  label,
  hint,
  labelHidden,
  type = "text",
  className,
  ...rest
}: Shared<Value> & InputProps) {
  const { key, ...props } = getInputProps(field, { type, ariaDescribedBy: hint ? field.descriptionId : undefined });
  return (
    <FieldFrame {...{ field, label, hint, labelHidden }}>
      <input
        key={key}
        {...props}
        defaultValue={oneText(props.defaultValue)}
        className={clsx(inputLook, className)}
        {...rest}
      />
    </FieldFrame>
  );
}

export function TextAreaField<Value>({
  field,
  label,
  hint,
  labelHidden,
  className,
  ...rest
}: Shared<Value> & ComponentProps<"textarea">) {
  const { key, ...props } = getTextareaProps(field, { ariaDescribedBy: hint ? field.descriptionId : undefined });
  return (
    <FieldFrame {...{ field, label, hint, labelHidden }}>
      <textarea
        key={key}
        {...props}
        defaultValue={oneText(props.defaultValue)}
        rows={3}
        className={clsx(inputLook, "field-sizing-content", className)}
        {...rest}
      />
    </FieldFrame>
  );
}

/** Somebody may have sent a list or a group where one text belongs; it cannot be shown again. */
const oneText = (value: unknown) => (typeof value === "string" ? value : undefined);

type Option = { value: string; label: string };

export function SelectField<Value>({
  field,
  label,
  hint,
  labelHidden,
  options,
  className,
  ...rest
}: Shared<Value> & ComponentProps<"select"> & { options: readonly Option[] }) {
  const { key, ...props } = getSelectProps(field, { ariaDescribedBy: hint ? field.descriptionId : undefined });
  return (
    <FieldFrame {...{ field, label, hint, labelHidden }}>
      <select
        key={key}
        {...props}
        defaultValue={oneText(props.defaultValue)}
        className={clsx(inputLook, className)}
        {...rest}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function CheckField<Value>({ field, label, hint }: Shared<Value>) {
  const { key, ...props } = getInputProps(field, {
    type: "checkbox",
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <div className="mb-5">
      <label className="flex items-start gap-2.5 text-sm font-medium">
        <input key={key} {...props} className="mt-0.5 size-[18px] accent-accent" />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={field.descriptionId} className="mt-1 ml-7 text-[13px] text-ink-2">
          {hint}
        </p>
      )}
      <FieldError field={field} />
    </div>
  );
}

/** One choice of a few, each with a line that says what it means. */
export function ChoiceField<Value>({
  field,
  label,
  options,
}: Shared<Value> & { options: readonly (Option & { hint?: ReactNode })[] }) {
  return (
    <fieldset className="mb-5" aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="mb-1.5 text-[13.5px] font-semibold">{label}</legend>
      <div className="grid gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex items-start gap-2.5 rounded-lg border border-line bg-card px-3.5 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={field.name}
              form={field.formId}
              value={option.value}
              defaultChecked={field.initialValue === option.value}
              className="mt-1 size-4 flex-none accent-accent"
            />
            <span>
              <span className="text-sm font-semibold">{option.label}</span>
              {option.hint && <span className="block text-[13px] text-ink-2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} />
    </fieldset>
  );
}
