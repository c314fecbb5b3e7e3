import { Check, Circle, X } from "lucide-react";
import type { ActionView } from "../meeting-view";

const marks = {
  open: { Icon: Circle, words: "To be done", look: "text-ink-2" },
  done: { Icon: Check, words: "Done", look: "text-good" },
  dropped: { Icon: X, words: "Dropped", look: "text-ink-2" },
};

/** How an action stands, by shape and word. */
export function ActionMark({ state }: { state: ActionView["state"] }) {
  const { Icon, words, look } = marks[state];
  return (
    <span className={`inline-flex items-center gap-1 text-[13px] font-medium ${look}`}>
      <Icon aria-hidden size={14} /> {words}
    </span>
  );
}
