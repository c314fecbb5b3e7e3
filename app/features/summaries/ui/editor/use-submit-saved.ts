import type { FormMetadata } from "@conform-to/react";
import { useNavigate } from "@remix-run/react";
import { type FormEvent, type RefObject, useRef, useState } from "react";
import type { Draft } from "../../draft";
import type { DraftSaver } from "../../draft-saver";
import type { ConflictView, EditorView, NoteView } from "../../editor-view";
import { summaryUrl } from "../../summary-urls";

type Saving = {
  saver: RefObject<DraftSaver | undefined>;
  conflicts: readonly ConflictView[];
  fetchReading: (intent: string, base: Draft) => void;
};

/** Sends the form only when its words are saved, so that a lost connection or a conflict leaves the page as it is. `hint` says why not. */
export function useSubmitSaved(
  form: FormMetadata<Draft>,
  { slug, weekOn }: EditorView,
  notes: readonly NoteView[],
  { saver, conflicts, fetchReading }: Saving,
) {
  const navigate = useNavigate();
  const isReleased = useRef(false);
  const [hint, setHint] = useState("");

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isReleased.current) {
      isReleased.current = false;
      return;
    }
    form.onSubmit(event);
    if (event.defaultPrevented || !saver.current) return;
    event.preventDefault();
    const element = event.currentTarget;
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const [intent, noteId] = (button?.value ?? "save").split(" ");
    if (intent === "copy") return appendNote(element, notes.find(({ id }) => id === noteId)?.text ?? "");
    // A form takes no second submit while its first is still being told to its listeners.
    setTimeout(() => void send(element, button, intent));
  };

  async function send(
    element: HTMLFormElement,
    button: HTMLButtonElement | null,
    intent: string | undefined,
  ): Promise<void> {
    setHint("");
    const isSaved = await saver.current?.flush();
    if (intent === "save") return;
    if (conflicts.length > 0) return setHint("First choose above which words to keep.");
    if (!isSaved) return setHint("This is not saved yet, so it was not sent. The line on top says why.");
    if (intent === "preview") return navigate(summaryUrl(slug, weekOn, "preview"));
    const saved = saver.current?.base();
    if (button && saved && (intent === "read" || intent === "take")) return fetchReading(button.value, saved);
    const base = element.elements.namedItem("base") as HTMLInputElement;
    base.value = JSON.stringify(saved);
    isReleased.current = true;
    element.requestSubmit(button);
  }

  return { onSubmit, hint };
}

/** A note of the week becomes a line of the summary's notes. */
function appendNote(form: HTMLFormElement, text: string): void {
  const area = form.elements.namedItem("notes") as HTMLTextAreaElement;
  area.value = `${area.value.trimEnd()}\n- ${text}`.trimStart();
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
}
