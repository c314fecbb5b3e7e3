import { clsx } from "clsx";
import { CircleCheck, Eye, Flag } from "lucide-react";
import { type FlagState, flagStateWords } from "../flag";

const looks: Record<FlagState, { Sign: typeof Flag; look: string }> = {
  raised: { Sign: Flag, look: "bg-bad-soft text-bad" },
  acknowledged: { Sign: Eye, look: "bg-warn-soft text-warn" },
  resolved: { Sign: CircleCheck, look: "bg-good-soft text-good" },
};

/** The state of a flag by shape, word and colour. */
export function FlagPill({ state }: { state: FlagState }) {
  const { Sign, look } = looks[state];
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full py-1 pr-2.5 pl-2 text-[13px] leading-none font-semibold whitespace-nowrap",
        look,
      )}
    >
      <Sign aria-hidden size={14} /> {flagStateWords[state]}
    </span>
  );
}
