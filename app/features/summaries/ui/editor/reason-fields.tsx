import { inputLook } from "~/ui/field";
import type { CorrectionTyped } from "../../editor-view";
import { formId } from "./use-summary-form";

type Props = { typed?: CorrectionTyped; errors?: readonly string[] };

/** What was wrong, and whether readers should hear of it: asked before anything is changed. */
export function ReasonFields({ typed, errors }: Props) {
  const id = `${formId}-reason`;
  return (
    <section className="mb-8 rounded-[10px] border border-line bg-card px-4 pt-4">
      <label htmlFor={id} className="mb-1.5 block text-[13.5px] font-semibold">
        What was wrong?
      </label>
      <input
        id={id}
        name="reason"
        defaultValue={typed?.reason}
        autoComplete="off"
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-hint ${id}-error` : `${id}-hint`}
        className={inputLook}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-[13px] text-ink-2">
        One line. Readers see it beside the new version.
      </p>
      {errors && (
        <p id={`${id}-error`} className="mt-1.5 text-[13px] font-medium text-bad">
          {errors.join(" ")}
        </p>
      )}
      <label className="my-4 flex items-start gap-2.5 text-sm font-medium">
        <input
          type="checkbox"
          name="isMaterial"
          defaultChecked={typed?.isMaterial}
          className="mt-0.5 size-[18px] accent-accent"
        />
        Tell the readers: this changes what they should know
      </label>
    </section>
  );
}
