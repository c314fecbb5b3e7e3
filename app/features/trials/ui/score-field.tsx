import type { FieldMetadata } from "@conform-to/react";
import { FieldError } from "~/ui/field";

/** A number from 1 to 5 for a statement. */
export function ScoreField({ field, statement }: { field: FieldMetadata<number>; statement: string }) {
  return (
    <fieldset className="mb-6" aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="mb-2 text-[13.5px] font-semibold">{statement}</legend>
      <div className="grid max-w-[450px] grid-cols-5 gap-2">
        {[1, 2, 3, 4, 5].map((score) => (
          <label
            key={score}
            className="grid cursor-pointer justify-items-center gap-1 rounded-[10px] border-2 border-line bg-card px-2 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={field.name}
              form={field.formId}
              value={score}
              defaultChecked={String(field.initialValue) === String(score)}
              className="size-4 accent-accent"
            />
            <span className="num font-semibold">{score}</span>
          </label>
        ))}
      </div>
      <p className="mt-1.5 flex max-w-[450px] justify-between text-[13px] text-ink-2">
        <span>1: not at all</span> <span>5: fully</span>
      </p>
      <FieldError field={field} />
    </fieldset>
  );
}
