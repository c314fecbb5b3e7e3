import type { Cadence, WeekOn } from "./cadence";
import type { Pause, Skip } from "./period";
import { nextPeriod } from "./period-of-week";
import { findPause } from "./period-state";

/**
 * Whether the last published summary is older than its next deadline: the next period that is neither skipped nor paused
 * was due before `now`. False when nothing was ever published.
 */
export function isStale(input: {
  lastPublishedPeriod: { weekOn: WeekOn } | null;
  cadences: readonly Cadence[];
  skips: readonly Skip[];
  pauses: readonly Pause[];
  now: Date;
}): boolean {
  const { lastPublishedPeriod, cadences, skips, pauses, now } = input;
  if (!lastPublishedPeriod) return false;
  const skipped = new Set(skips.map((skip) => skip.weekOn));
  let period = nextPeriod(cadences, lastPublishedPeriod);
  while (period && period.deadlineAt < now) {
    if (!skipped.has(period.weekOn) && !findPause(period, pauses)) return true;
    period = nextPeriod(cadences, period);
  }
  return false;
}
