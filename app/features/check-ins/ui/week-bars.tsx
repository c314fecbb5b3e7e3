import { clsx } from "clsx";
import type { LedgerWeek } from "../ledger-view";

const HEIGHT = 96;
const STEP = 24;
const WIDTH = 18;

/** Check-ins a week, drawn on the server: a bar, a line on the ground for none, a dashed box where there is no data. */
export function WeekBars({ weeks, label }: { weeks: readonly LedgerWeek[]; label: string }) {
  const most = Math.max(1, ...weeks.map(({ figures }) => figures?.count ?? 0));
  return (
    <svg
      viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + 2}`}
      role="img"
      aria-label={label}
      className="block h-[98px] w-auto max-w-full"
    >
      {weeks.map(({ weekOn, figures, phase, isRunning }, place) => {
        const x = place * STEP + (STEP - WIDTH) / 2;
        if (!figures) {
          const box = { x: x + 0.5, y: HEIGHT - 12, width: WIDTH - 1, height: 11 };
          return <rect key={weekOn} {...box} strokeDasharray="3 2" className="fill-none stroke-line-strong" />;
        }
        const height = Math.max(2, Math.round((figures.count / most) * HEIGHT));
        return (
          <rect
            key={weekOn}
            {...{ x, width: WIDTH, y: HEIGHT - height, height, rx: height > 4 ? 2 : 0 }}
            className={clsx(phase === "before" || phase === "after" ? "fill-line-strong" : "fill-accent")}
            opacity={isRunning ? 0.5 : 1}
          />
        );
      })}
      <path d={`M0 ${HEIGHT + 0.5}H${weeks.length * STEP}`} className="stroke-line" />
    </svg>
  );
}
