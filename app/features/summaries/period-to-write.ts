import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { lastPeriods } from "~/features/projects/period-list";
import { nextPeriod } from "~/features/projects/period-of-week";
import { findPause } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";

/** How many periods back a late summary is still asked for. */
export const weeksBack = 4;

/** How many periods ahead the next expected one is looked for: longer than a year of weeks. */
const weeksAhead = 60;

/**
 * What an author writes now: while the last expected summary is late, the earliest late one of the last four periods;
 * otherwise the open period, or the one after it where that is published already. Null without a cadence, and while the
 * open period is skipped or paused.
 */
export function periodToWrite(rhythm: Rhythm, published: ReadonlySet<string>, now: Date): Period | null {
  const open = currentPeriod(rhythm.cadences, now);
  if (!open) return null;
  const due = lastPeriods(rhythm.cadences, now, weeksBack + 1).filter(
    (period) => period.deadlineAt < now && isExpected(rhythm, period),
  );
  const late = due.filter(({ weekOn }) => !published.has(weekOn));
  if (late.length > 0 && late.at(-1) === due.at(-1)) return late[0] as Period;
  if (!isExpected(rhythm, open)) return null;
  return published.has(open.weekOn) ? periodAfter(rhythm, open) : open;
}

/** The next period for which a summary is expected; null where none is in sight. */
export function periodAfter(rhythm: Rhythm, open: Period): Period | null {
  let period = nextPeriod(rhythm.cadences, open);
  for (let weeks = 0; period && weeks < weeksAhead; weeks++) {
    if (isExpected(rhythm, period)) return period;
    period = nextPeriod(rhythm.cadences, period);
  }
  return null;
}

const isExpected = ({ skips, pauses }: Rhythm, period: Period) =>
  !skips.some(({ weekOn }) => weekOn === period.weekOn) && !findPause(period, pauses);
