import { useEffect, useState } from "react";
import type { Remark } from "~/features/coach/remark";

const PAUSE_MS = 700;

/** As the server saw them first, then again after each pause in typing. The rules are fetched with the first word. */
export function useRemarks(formId: string, dismissed: readonly string[], first: Remark[]): Remark[] {
  const [remarks, show] = useState(first);
  useEffect(() => show(first), [first]);
  useEffect(() => {
    const element = document.getElementById(formId);
    if (!(element instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const coach = await import("../remarks-on").catch(() => undefined);
      const typed = new FormData(element);
      const text = (name: string) => String(typed.get(name) ?? "");
      const words = { behaviour: text("behaviour"), example: text("example"), impact: text("impact") };
      if (coach) show(coach.remarksOn(words, dismissed));
    };
    const typing = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    element.addEventListener("input", typing);
    // Somebody may have begun to write before this ran.
    if ([...element.querySelectorAll("textarea")].some(({ value, defaultValue }) => value !== defaultValue)) typing();
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", typing);
    };
  }, [formId, dismissed]);
  return remarks;
}
