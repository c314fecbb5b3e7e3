import type { Cadence, WeekOn } from "./cadence";
import { deadlineAt, startOfDay } from "./cadence-clock";
import { addWeeks, isMonday } from "./cadence-days";
import { type ExpectedWeek, expectedWeekFrom, expectedWeekUpTo } from "./cadence-weeks";
import type { Period } from "./period";

/**
 * The period that is due in a week; null when none is expected: off the cadence, before the first week, or because a
 * change of cadence puts its deadline at or before the one before. Throws RangeError when `weekOn` is no Monday.
 */
export function periodOfWeek(cadences: readonly Cadence[], weekOn: WeekOn): Period | null {
  if (!isMonday(weekOn)) throw new RangeError(`Not a Monday: ${weekOn}`);
  const expected = expectedWeekUpTo(cadences, weekOn);
  return expected?.weekOn === weekOn ? periodOf(cadences, expected) : null;
}

/** The period after a week, whether or not that week has one; null without cadences. */
export function nextPeriod(cadences: readonly Cadence[], after: { weekOn: WeekOn }): Period | null {
  let expected = expectedWeekFrom(cadences, addWeeks(after.weekOn, 1));
  while (expected) {
    const period = periodOf(cadences, expected);
    if (period) return period;
    expected = expectedWeekFrom(cadences, addWeeks(expected.weekOn, 1));
  }
  return null;
}

/** The period before a week, whether or not that week has one; null when there is none. */
export function previousPeriod(cadences: readonly Cadence[], before: { weekOn: WeekOn }): Period | null {
  let expected = weekBefore(cadences, before);
  while (expected) {
    const period = periodOf(cadences, expected);
    if (period) return period;
    expected = weekBefore(cadences, expected);
  }
  return null;
}

function periodOf(cadences: readonly Cadence[], { weekOn, cadence }: ExpectedWeek): Period | null {
  const startsAt = startOf(cadences, { weekOn, cadence });
  const due = deadlineAt(cadence, weekOn);
  return due > startsAt ? { weekOn, startsAt, deadlineAt: due, timeZone: cadence.timeZone, cadence } : null;
}

/** Local times on earth differ by 26 hours at most, so only neighbouring weeks can be due in the wrong order: two suffice. */
function startOf(cadences: readonly Cadence[], expected: ExpectedWeek): Date {
  const before = weekBefore(cadences, expected);
  if (!before) return startOfDay(expected.weekOn, expected.cadence.timeZone);
  const due = deadlineAt(before.cadence, before.weekOn);
  const earlier = before.weekOn === before.cadence.fromWeekOn ? weekBefore(cadences, before) : null;
  if (!earlier) return due;
  return new Date(Math.max(due.getTime(), deadlineAt(earlier.cadence, earlier.weekOn).getTime()));
}

function weekBefore(cadences: readonly Cadence[], { weekOn }: { weekOn: WeekOn }): ExpectedWeek | null {
  return expectedWeekUpTo(cadences, addWeeks(weekOn, -1));
}
