import { type RefObject, useEffect, useRef, useState } from "react";
import { differences } from "../../draft-paths";
import type { EditorView, FormView } from "../../editor-view";
import { type KeptSlot, openSlot } from "../../kept-words";
import { readDraft } from "../../read-draft";
import { browserStorage } from "./browser-storage";
import { newId } from "./new-id";

/** Keeps what is typed in this browser until it is sent, where nothing is saved in between. Gives the page's id. */
export function useKeptWords(
  form: RefObject<HTMLFormElement>,
  { summaryId, personId }: EditorView,
  { base, draft }: FormView,
): string {
  const [page] = useState(() => (typeof window === "undefined" ? "" : newId()));
  const slot = useRef<KeptSlot>();
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    slot.current = openSlot(browserStorage(), summaryId, personId, page);
    const keep = () =>
      void slot.current?.keep({ base, mine: readDraft(new FormData(element)), at: new Date().toISOString() });
    if (differences(base, draft).length > 0) keep();
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [form, summaryId, personId, page, base, draft]);
  return page;
}
