import { Check, Circle, X } from "lucide-react";
import type { ActionEnd } from "../meeting-view";

const marks = {
  open: { Icon: Circle, words: "To be done", look: "text-ink-2" },
  done: { Icon: Check, words: "Done", look: "text-good" },
  dropped: { Icon: X, words: "Dropped", look: "text-ink-2" },
};

/** How an action stands, by shape and word, and why it was dropped. */
export function ActionMark({ state, why }: Pick<ActionEnd, "state" | "why">) {
  const { Icon, words, look } = marks[state];
  return (
    <span className={`inline-flex items-start gap-1 text-[13px] font-medium wrap-anywhere ${look}`}>
      <Icon aria-hidden size={14} className="mt-[3px] flex-none" /> {why ? `${words}: ${why}` : words}
    </span>
  );
}
