import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { lastPeriods } from "~/features/projects/period-list";
import { findPause } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";

/** How many periods back a late summary is still asked for. */
export const weeksBack = 4;

/**
 * What an author writes now: while the last expected summary is late, the earliest late one of the last four periods;
 * otherwise the open period. Null without a cadence, and while the open period is skipped or paused.
 */
export function periodToWrite(rhythm: Rhythm, published: ReadonlySet<string>, now: Date): Period | null {
  const open = currentPeriod(rhythm.cadences, now);
  if (!open) return null;
  const isExpected = (period: Period) =>
    !rhythm.skips.some(({ weekOn }) => weekOn === period.weekOn) && !findPause(period, rhythm.pauses);
  const due = lastPeriods(rhythm.cadences, now, weeksBack + 1).filter(
    (period) => period.deadlineAt < now && isExpected(period),
  );
  const late = due.filter(({ weekOn }) => !published.has(weekOn));
  if (late.length > 0 && late.at(-1) === due.at(-1)) return late[0] as Period;
  return isExpected(open) ? open : null;
}
