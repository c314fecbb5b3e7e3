import { type RefObject, useEffect, useState } from "react";
import type { Draft } from "../../draft";
import { differences } from "../../draft-paths";
import { readDraft } from "../../read-draft";

const pauseMs = 150;

/** At which values the form differs from `base`, kept up to date while it is filled in. */
export function useChangedPaths(form: RefObject<HTMLFormElement>, base: Draft, shown: Draft): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(() => new Set(differences(base, shown)));
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const compare = () => {
      const paths = differences(base, readDraft(new FormData(element)));
      setChanged((before) =>
        before.size === paths.length && paths.every((path) => before.has(path)) ? before : new Set(paths),
      );
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(compare, pauseMs);
    };
    const lines = new MutationObserver(soon);
    lines.observe(element, { childList: true, subtree: true });
    element.addEventListener("input", soon);
    return () => {
      clearTimeout(timer);
      lines.disconnect();
      element.removeEventListener("input", soon);
    };
  }, [form, base]);
  return changed;
}
