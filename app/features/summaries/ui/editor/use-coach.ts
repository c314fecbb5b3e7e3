import { type RefObject, useEffect, useMemo, useState } from "react";
import { readDraft } from "../../read-draft";
import type { CoachView } from "../../remarks/coach-view";
import type { KeyedRemark, Looked } from "../../remarks/look-at-draft";
import { sendDismissal } from "./send-dismissal";

const restMs = 700;
const nothing: Looked = { remarks: [], reading: { words: 0, seconds: 0, grade: null } };

/** What the coach says of the form, whenever its author rests. The coach comes after the page; without a connection it stays away. */
export function useCoach(form: RefObject<HTMLFormElement>, view: CoachView, url: string) {
  const [looked, setLooked] = useState<Looked>();
  const [justDismissed, setJustDismissed] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const coach = await import("../../remarks/look-at-draft").catch(() => undefined);
      if (coach && !isOver) setLooked(coach.lookAtDraft(readDraft(new FormData(element)), view));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), restMs);
    };
    later();
    element.addEventListener("input", later);
    const lines = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isLine))) later();
    });
    lines.observe(element, { childList: true, subtree: true });
    return () => {
      isOver = true;
      clearTimeout(timer);
      lines.disconnect();
      element.removeEventListener("input", later);
    };
  }, [form, view]);

  const { remarks: all, reading } = looked ?? nothing;
  const remarks = useMemo(() => all.filter(({ key }) => !view.dismissed.includes(key)), [all, view.dismissed]);
  const coach = useMemo(() => {
    const set = (key: string, isGone: boolean) =>
      setJustDismissed((keys) => new Set(isGone ? [...keys, key] : [...keys].filter((one) => one !== key)));
    const say = async ({ key }: KeyedRemark, intent: "dismiss" | "undo") => {
      set(key, intent === "dismiss");
      const isKept = await sendDismissal(url, key, intent);
      setProblem(isKept ? "" : "This was not kept: there is no connection, or you are signed out.");
      if (!isKept) set(key, intent !== "dismiss");
    };
    return {
      remarks,
      justDismissed,
      dismiss: (remark: KeyedRemark) => void say(remark, "dismiss"),
      undo: (remark: KeyedRemark) => void say(remark, "undo"),
    };
  }, [remarks, justDismissed, url]);

  const open = remarks.filter(({ key }) => !justDismissed.has(key));
  return { coach, open, reading: looked && reading, problem };
}

const isLine = (node: Node) => node instanceof HTMLElement && node.hasAttribute("data-line");
