import type { Day } from "~/features/projects/cadence";
import { formatDay } from "~/features/projects/period-text";

/** What stands against a day (or the Monday of a week), in words; null when nothing does. */
export function whyNoSuchDay(day: Day, days: { earliestOn: Day; todayOn: Day }, now: Date): string | null {
  if (day > days.todayOn) return "This day is still to come.";
  if (day < days.earliestOn)
    return `This is too long ago to be remembered well. The earliest day is ${formatDay(days.earliestOn, now)}.`;
  return null;
}
