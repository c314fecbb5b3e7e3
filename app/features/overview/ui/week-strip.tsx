import { clsx } from "clsx";
import type { StripWeek } from "../brief-view";

/** Height tells the states apart without colour; what was not published is hollow. */
const looks: Record<StripWeek["mark"], string> = {
  on_track: "h-2 rounded-full bg-good",
  done: "h-2 rounded-full bg-good",
  at_risk: "h-3.5 rounded-sm bg-warn-mark",
  off_track: "h-5 rounded-[1px] bg-bad",
  on_hold: "h-1 rounded-none bg-hold",
  not_started: "h-2 rounded-full border-[1.5px] border-hold",
  late: "h-5 rounded-[1px] border-[1.5px] border-bad",
  open: "h-2 rounded-full border-[1.5px] border-dashed border-ink-3",
  skipped: "h-px rounded-none bg-ink-3",
  paused: "h-px rounded-none bg-ink-3",
  not_expected: "h-px rounded-none bg-line",
  none: "h-2 rounded-full border border-dashed border-line-strong",
  stale: "h-2 rounded-full border border-dashed border-line-strong",
};

/** Twelve weeks, oldest first. */
export function WeekStrip({ weeks }: { weeks: readonly StripWeek[] }) {
  return (
    <ol className="flex h-5 items-center gap-[3px]" aria-label="The last 12 weeks">
      {weeks.map(({ weekOn, mark, label }) => (
        <li key={weekOn} title={label} className={clsx("w-2 flex-none", looks[mark])}>
          <span className="sr-only">{label}</span>
        </li>
      ))}
    </ol>
  );
}
