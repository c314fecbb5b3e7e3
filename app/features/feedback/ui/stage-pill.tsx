import { clsx } from "clsx";
import { Check, CircleDashed, CircleDot, Hourglass } from "lucide-react";
import type { FeedbackStage } from "../stage";

/** How far a conversation is, by shape, word and colour; a filled mark where it waits for its reader. */
export function StagePill({ stage, word, isYours }: { stage: FeedbackStage; word: string; isYours: boolean }) {
  const { Sign, look } = lookOf(stage, isYours);
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full py-1 pr-2.5 pl-2 text-[13px] leading-none font-semibold whitespace-nowrap",
        look,
      )}
    >
      <Sign aria-hidden size={14} /> {word}
    </span>
  );
}

function lookOf(stage: FeedbackStage, isYours: boolean) {
  if (stage === "closed") return { Sign: Check, look: "bg-good-soft text-good" };
  if (isYours) return { Sign: CircleDot, look: "bg-accent-soft text-accent" };
  return { Sign: stage === "agreed" ? CircleDashed : Hourglass, look: "bg-hold-soft text-hold" };
}
