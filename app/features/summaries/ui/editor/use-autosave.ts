import { type RefObject, useEffect, useRef, useState } from "react";
import type { Draft } from "../../draft";
import { createDraftSaver, type DraftSaver, type SaverState } from "../../draft-saver";
import type { EditorView, FormView } from "../../editor-view";
import { openSlot } from "../../kept-words";
import { readDraft } from "../../read-draft";
import { summaryUrl } from "../../summary-urls";
import { browserStorage } from "./browser-storage";
import { newId } from "./new-id";
import { sendDraft } from "./send-draft";

/** `draft` is what the form held when its state last changed. */
type Autosave = { state: SaverState; saver: RefObject<DraftSaver | undefined>; page: string; draft: Draft };

const lookMs = 30_000;
const restMs = 200;

/** Saves the form by itself from its first moment in the browser; without a script nothing of this runs. */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  { slug, weekOn, summaryId, personId }: EditorView,
  shown: FormView,
): Autosave {
  const [page] = useState(newPageId);
  const saver = useRef<DraftSaver>();
  const [draft, setDraft] = useState(shown.draft);
  const [state, setState] = useState<SaverState>({
    status: { kind: "saved", saved: shown.saved },
    conflicts: shown.conflicts,
    others: [],
    due: "",
  });

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const { base, conflicts, saved } = shown;
    const read = () => readDraft(new FormData(element));
    const slot = openSlot(browserStorage(), summaryId, personId, page);
    const show = (next: SaverState) => {
      setState(next);
      setDraft(read());
    };
    const send = sendDraft(summaryUrl(slug, weekOn, "draft"), page);
    const current = createDraftSaver({ base, conflicts, saved, read, send, slot, show });
    saver.current = current;
    const stopListening = listen(element, current);
    current.start();
    return () => {
      stopListening();
      current.leave();
      current.stop();
    };
  }, [form, shown, slug, weekOn, summaryId, personId, page]);

  return { state, saver, page, draft };
}

/** The server renders no page of its own: the id counts only in the browser. */
const newPageId = () => (typeof window === "undefined" ? "" : newId());

function listen(element: HTMLFormElement, saver: DraftSaver): () => void {
  // A long form is not read at every keystroke: at the first one, and then a few times a second.
  let isResting = false;
  let isMissed = false;
  const touched = () => {
    isMissed = isResting;
    if (isResting) return;
    isResting = true;
    saver.touched();
    setTimeout(() => {
      isResting = false;
      if (isMissed) touched();
    }, restMs);
  };
  const retry = () => saver.retry();
  const leave = () => saver.leave();
  const seen = () => (document.visibilityState === "hidden" ? saver.leave() : saver.retry());
  const look = setInterval(() => document.visibilityState === "visible" && saver.look(), lookMs);
  const warn = (event: BeforeUnloadEvent) => {
    if (saver.isUnsaved()) event.preventDefault();
  };
  const lines = new MutationObserver(touched);
  lines.observe(element, { childList: true, subtree: true });
  element.addEventListener("input", touched);
  window.addEventListener("online", retry);
  window.addEventListener("focus", retry);
  window.addEventListener("pagehide", leave);
  window.addEventListener("beforeunload", warn);
  document.addEventListener("visibilitychange", seen);
  return () => {
    clearInterval(look);
    lines.disconnect();
    element.removeEventListener("input", touched);
    window.removeEventListener("online", retry);
    window.removeEventListener("focus", retry);
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("beforeunload", warn);
    document.removeEventListener("visibilitychange", seen);
  };
}
