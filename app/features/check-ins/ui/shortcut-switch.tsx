import { useEffect, useState } from "react";
import { isShortcutWanted, rememberShortcut } from "./shortcut-memory";

/** Says that the key "c" leads here, and switches it off. Only where there is a script to hear the key. */
export function ShortcutSwitch() {
  const [isWanted, setWanted] = useState<boolean | null>(null);
  useEffect(() => setWanted(isShortcutWanted()), []);
  if (isWanted === null) return null;
  return (
    <label className="mt-4 hidden items-center gap-2 border-t border-line pt-3 text-[13px] text-ink-2 sm:flex">
      <input
        type="checkbox"
        checked={isWanted}
        onChange={(event) => {
          rememberShortcut(event.target.checked);
          setWanted(event.target.checked);
        }}
        className="size-4 accent-accent"
      />
      <span>
        The key <kbd className="rounded border border-line-strong px-1 font-sans">c</kbd> leads here from every page of
        the project
      </span>
    </label>
  );
}
