import type { Cadence, Day } from "./cadence";
import { dayOf } from "./cadence-clock";
import { addDays } from "./cadence-days";
import type { Period } from "./period";
import { currentPeriod } from "./period-current";
import { nextPeriod, previousPeriod } from "./period-of-week";

/** The zone on whose clocks the project reports at present. */
export function zoneOf(cadences: readonly Cadence[], now: Date): string {
  const [first] = cadences;
  if (!first) return "UTC";
  // Nearly every project has reported in one zone only.
  if (cadences.every(({ timeZone }) => timeZone === first.timeZone)) return first.timeZone;
  return currentPeriod(cadences, now)?.timeZone ?? "UTC";
}

/** The last period whose deadline has passed, or null. */
export function lastDuePeriod(cadences: readonly Cadence[], now: Date): Period | null {
  const current = currentPeriod(cadences, now);
  return current && previousPeriod(cadences, current);
}

/** The first day that plans may still change: today in the project's zone, or the day after when something was due today. */
export function firstOpenDay(cadences: readonly Cadence[], now: Date): Day {
  const today = dayOf(now, zoneOf(cadences, now));
  const last = lastDuePeriod(cadences, now);
  const dueOn = last && dayOf(last.deadlineAt, last.timeZone);
  return dueOn && dueOn >= today ? addDays(dueOn, 1) : today;
}

/** The current period and those that follow it, `count` in all; none without cadences. */
export function upcomingPeriods(cadences: readonly Cadence[], now: Date, count: number): Period[] {
  const periods: Period[] = [];
  let period = currentPeriod(cadences, now);
  while (period && periods.length < count) {
    periods.push(period);
    period = nextPeriod(cadences, period);
  }
  return periods;
}
