import type { WeekOfCheckIns } from "~/features/check-ins/count-check-ins.server";
import type { Day } from "~/features/projects/cadence";
import { addDays, isoWeekday, weekOfDay } from "~/features/projects/cadence-days";

/** From `fromOn` up to, not including, `untilOn`. */
export type Run = { fromOn: Day; untilOn: Day };

/** What there was on the days of which something is known, and what that makes a week. */
export type WeeklyRate = {
  checkIns: number;
  minutes: number;
  /** Working days of the weeks of which something is known. */
  workingDays: number;
  /** By a week of working days; null while these are too few to tell. */
  perWeek: { checkIns: number; minutes: number } | null;
};

/** With fewer working days nothing is said of a week. */
export const LEAST_WORKING_DAYS = 3;

/** Null where nothing is known of any of the days. The minutes include `refocus` for each check-in. */
export function weeklyRate(
  days: readonly Day[],
  weeks: readonly WeekOfCheckIns[],
  { weekdays, refocus }: { weekdays: readonly number[]; refocus: number },
): WeeklyRate | null {
  const known = new Set(weeks.filter(({ hasData }) => hasData).map(({ weekOn }) => weekOn));
  if (known.size === 0) return null;
  const checkIns = weeks.reduce((sum, { count }) => sum + count, 0);
  const minutes = weeks.reduce((sum, week) => sum + week.minutes + week.count * refocus, 0);
  const workingDays = workingDaysOf(
    days.filter((day) => known.has(weekOfDay(day))),
    weekdays,
  );
  const count = workingDays / weekdays.length;
  const perWeek = workingDays < LEAST_WORKING_DAYS ? null : { checkIns: checkIns / count, minutes: minutes / count };
  return { checkIns, minutes, workingDays, perWeek };
}

export const workingDaysOf = (days: readonly Day[], weekdays: readonly number[]): number =>
  days.filter((day) => weekdays.includes(isoWeekday(day))).length;

/** Unbroken stretches of days, so that what happened in a pause is left out. */
export function runsOf(days: readonly Day[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.untilOn === day) last.untilOn = addDays(day, 1);
    else runs.push({ fromOn: day, untilOn: addDays(day, 1) });
  }
  return runs;
}

/** A week that a pause cut in two is one; what is known of a part is known of it. */
export function byWeek(parts: readonly WeekOfCheckIns[]): WeekOfCheckIns[] {
  const weeks = new Map<string, WeekOfCheckIns>();
  for (const part of parts) {
    const known = weeks.get(part.weekOn);
    weeks.set(part.weekOn, known ? together(known, part) : part);
  }
  return [...weeks.values()];
}

const together = (one: WeekOfCheckIns, other: WeekOfCheckIns): WeekOfCheckIns => ({
  weekOn: one.weekOn,
  count: one.count + other.count,
  minutes: one.minutes + other.minutes,
  couldWait: one.couldWait + other.couldWait,
  judged: one.judged + other.judged,
  hasData: one.hasData || other.hasData,
});
