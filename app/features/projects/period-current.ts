import type { Cadence } from "./cadence";
import { addWeeks, dayFromDate, weekOfDay } from "./cadence-days";
import type { Period } from "./period";
import { nextPeriod } from "./period-of-week";

/**
 * The earliest period whose deadline lies after `now`: what an author writes unless an earlier one is late. Before the
 * first period starts it is the first; null without cadences.
 */
export function currentPeriod(cadences: readonly Cadence[], now: Date): Period | null {
  // A week that ended, in UTC, a whole week ago is over in every zone.
  let period = nextPeriod(cadences, { weekOn: addWeeks(weekOfDay(dayFromDate(now)), -2) });
  while (period && period.deadlineAt <= now) period = nextPeriod(cadences, period);
  return period;
}
