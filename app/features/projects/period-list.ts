import type { Cadence, WeekOn } from "./cadence";
import { mondayOf } from "./cadence-clock";
import { addWeeks, dayFromDate, weekOfDay } from "./cadence-days";
import { expectedWeekFrom, expectedWeekUpTo } from "./cadence-weeks";
import type { Period } from "./period";
import { currentPeriod } from "./period-current";
import { nextPeriod, periodOfWeek, previousPeriod } from "./period-of-week";

/** The periods that touch the time from `from` up to, not including, `until`, oldest first. */
export function listPeriods(cadences: readonly Cadence[], { from, until }: { from: Date; until: Date }): Period[] {
  const periods: Period[] = [];
  let period = currentPeriod(cadences, from);
  while (period && period.startsAt < until) {
    periods.push(period);
    period = nextPeriod(cadences, period);
  }
  return periods;
}

/** The current period and those before it, at most `count`, oldest first; empty before the first has started. */
export function lastPeriods(cadences: readonly Cadence[], now: Date, count: number): Period[] {
  const periods: Period[] = [];
  let period = currentPeriod(cadences, now);
  if (period && period.startsAt > now) period = null;
  while (period && periods.length < count) {
    periods.unshift(period);
    period = previousPeriod(cadences, period);
  }
  return periods;
}

/**
 * Exactly `count` calendar weeks, oldest first, the last being the local week of `now`, or `newestOn` where that is later: a
 * strip that lines up across projects. `period` is null where none is expected. Empty without cadences.
 */
export function lastWeeks(
  cadences: readonly Cadence[],
  now: Date,
  count: number,
  newestOn: WeekOn = "",
): { weekOn: WeekOn; period: Period | null }[] {
  const utcWeek = weekOfDay(dayFromDate(now));
  const expected = expectedWeekUpTo(cadences, utcWeek) ?? expectedWeekFrom(cadences, utcWeek);
  if (!expected) return [];
  const thisWeek = mondayOf(now, expected.cadence.timeZone);
  const lastWeek = newestOn > thisWeek ? newestOn : thisWeek;
  return Array.from({ length: count }, (_, index) => {
    const weekOn = addWeeks(lastWeek, index + 1 - count);
    return { weekOn, period: periodOfWeek(cadences, weekOn) };
  });
}
