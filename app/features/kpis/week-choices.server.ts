import type { Cadence, WeekOn } from "~/features/projects/cadence";
import { formatDay } from "~/features/projects/period-text";
import { readingWeeks } from "./kpi-weeks";

/** The weeks that a reading can be entered for, newest first, as the options of a select. */
export const weekChoices = (
  cadences: readonly Cadence[],
  untilWeekOn: WeekOn,
  now: Date,
): { value: WeekOn; label: string }[] =>
  readingWeeks(cadences, untilWeekOn, 12).map((value, index) => ({
    value,
    label: `Week of ${formatDay(value, now)}${index === 0 ? " (now)" : ""}`,
  }));
