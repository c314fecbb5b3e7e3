import { type RefObject, useCallback } from "react";
import type { ConflictView } from "../../editor-view";
import { controlsOf, setValue } from "./form-values";

/** Takes an author's choice between two versions of a value: puts theirs into the field, or lets one's own be saved. */
export function useChooseWords(
  form: RefObject<HTMLFormElement>,
  conflicts: readonly ConflictView[],
  onChosen: (path: string) => void,
) {
  return useCallback(
    (conflict: ConflictView, whose: "mine" | "theirs") => {
      if (!form.current) return;
      const controls = controlsOf(form.current, conflict.path);
      if (whose === "theirs") for (const control of controls) setValue(control, conflict.theirs);
      onChosen(conflict.path);
      const next = conflicts.find((one) => one.path !== conflict.path);
      const target = next ? document.querySelector<HTMLElement>("[data-conflict]") : controls[0];
      target?.focus();
    },
    [form, conflicts, onChosen],
  );
}
