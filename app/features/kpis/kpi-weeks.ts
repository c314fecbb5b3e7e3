import type { Cadence, WeekOn } from "~/features/projects/cadence";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { currentPeriod } from "~/features/projects/period-current";
import { periodOfWeek, previousPeriod } from "~/features/projects/period-of-week";
import { findPause } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";
import type { KpiTrend } from "./kpi";

/** The week of the current period, to which a new number belongs. */
export const currentWeekOn = (cadences: readonly Cadence[], now: Date): WeekOn =>
  currentPeriod(cadences, now)?.weekOn ?? mondayOf(now, "UTC");

/** `count` weeks that a reading can belong to, newest first, also from before the project reported here. */
export function readingWeeks(cadences: readonly Cadence[], untilWeekOn: WeekOn, count: number): WeekOn[] {
  const weeks = [untilWeekOn];
  const step = cadences.reduce(
    (first, one) => (one.fromWeekOn < first.fromWeekOn ? one : first),
    cadences[0] ?? { fromWeekOn: "", everyWeeks: 1 },
  );
  while (weeks.length < count) {
    const last = weeks.at(-1) as WeekOn;
    weeks.push(previousPeriod(cadences, { weekOn: last })?.weekOn ?? addWeeks(last, -step.everyWeeks));
  }
  return weeks;
}

/** Those of them in which a summary was wanted, neither skipped nor paused: where one has no value, a trend has a gap. */
export function expectedWeeks({ cadences, skips, pauses }: Rhythm, untilWeekOn: WeekOn, count: number): WeekOn[] {
  return readingWeeks(cadences, untilWeekOn, count).filter((weekOn) => {
    const period = periodOfWeek(cadences, weekOn);
    return !skips.some((skip) => skip.weekOn === weekOn) && !(period && findPause(period, pauses));
  });
}

/** The week to show: the current one, or the one before while nothing was entered for the current one. */
export function shownWeekOn(
  trends: readonly Pick<KpiTrend, "readings">[],
  weekOn: WeekOn,
  expected: readonly WeekOn[],
): WeekOn {
  const before = expected.find((week) => week < weekOn);
  const has = (week: WeekOn) => trends.some(({ readings }) => readings.some((reading) => reading.weekOn === week));
  return before && !has(weekOn) && has(before) ? before : weekOn;
}
