import type { Cadence, WeekOn } from "./cadence";
import { deadlineAt, mondayOf } from "./cadence-clock";
import { addWeeks } from "./cadence-days";

/** The Monday of the earliest week whose deadline is still ahead: this week or the next. */
export function firstWeekOn(cadence: Omit<Cadence, "fromWeekOn" | "everyWeeks">, now: Date): WeekOn {
  const thisWeek = mondayOf(now, cadence.timeZone);
  return deadlineAt(cadence, thisWeek) > now ? thisWeek : addWeeks(thisWeek, 1);
}
