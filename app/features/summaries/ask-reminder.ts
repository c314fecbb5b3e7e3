import type { Day } from "~/features/projects/cadence";
import { instantAt } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { workingDayUpTo } from "~/features/projects/working-day";

const DAYS_BEFORE = 2;
/** Days after its own for which an overdue ask is told of. */
const DAYS_AFTER = 7;
const HOUR = 9;

export type AskReminder = "before" | "overdue";

/**
 * Which of the two reminders of an ask is due: at nine two days before its day, or on the Friday before where that is a
 * weekend, until its day ends; and once from nine on the day after it, for a week. On the clocks of the project.
 */
export function askReminderOf(decideBy: Day, at: Date, timeZone: string): AskReminder | null {
  const nine = (day: Day) => instantAt(day, HOUR, 0, timeZone);
  if (at < nine(workingDayUpTo(addDays(decideBy, -DAYS_BEFORE)))) return null;
  if (at < instantAt(addDays(decideBy, 1), 0, 0, timeZone)) return "before";
  return at >= nine(addDays(decideBy, 1)) && at < nine(addDays(decideBy, DAYS_AFTER + 1)) ? "overdue" : null;
}
