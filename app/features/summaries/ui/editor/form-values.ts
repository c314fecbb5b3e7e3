import { fieldOfPath } from "../../draft-paths";
import { readDraft } from "../../read-draft";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands for one value of the draft in its form. */
export function controlsOf(form: HTMLFormElement, path: string): Control[] {
  const field = fieldOfPath(readDraft(new FormData(form)), path);
  return [...form.elements].filter((element): element is Control => (element as Control).name === field);
}

/** As if its author had typed or chosen it. */
export function setValue(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox"))
    control.checked = control.value === value;
  else control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
