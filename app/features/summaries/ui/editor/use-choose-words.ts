import { type RefObject, useCallback } from "react";
import { fieldOfPath } from "../../draft-paths";
import type { ConflictView } from "../../editor-view";
import { readDraft } from "../../read-draft";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Takes an author's choice between two versions of a value: puts theirs into the field, or lets one's own be saved. */
export function useChooseWords(
  form: RefObject<HTMLFormElement>,
  conflicts: readonly ConflictView[],
  onChosen: (path: string) => void,
) {
  return useCallback(
    (conflict: ConflictView, whose: "mine" | "theirs") => {
      if (!form.current) return;
      const field = fieldOfPath(readDraft(new FormData(form.current)), conflict.path);
      const controls = [...form.current.elements].filter(
        (element): element is Control => (element as Control).name === field,
      );
      if (whose === "theirs") for (const control of controls) setValue(control, conflict.theirs);
      onChosen(conflict.path);
      const next = conflicts.find((one) => one.path !== conflict.path);
      const target = next ? document.querySelector<HTMLElement>("[data-conflict]") : controls[0];
      target?.focus();
    },
    [form, conflicts, onChosen],
  );
}

function setValue(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox"))
    control.checked = control.value === value;
  else control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
