import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import type { Period } from "~/features/projects/period";
import { workingDayUpTo } from "~/features/projects/working-day";

const HOUR_MS = 3_600_000;
/** Hours after the deadline: from when it is told that it was missed, and until when that is still news. */
const late = { from: 2, until: 72 };

export type DeadlineReminder = "before" | "after";

/**
 * Which of the two reminders of a period is due; null when neither is. The first comes at the time of the deadline on the day
 * before it, or on the Friday before where that is a weekend, and never once the deadline has passed; the second two hours
 * after it, and not after three days.
 */
export function reminderOf(period: Period, at: Date): DeadlineReminder | null {
  const { deadlineAt } = period;
  const passed = (at.getTime() - deadlineAt.getTime()) / HOUR_MS;
  if (passed < 0) return at >= remindsFrom(period) ? "before" : null;
  return passed >= late.from && passed < late.until ? "after" : null;
}

function remindsFrom({ deadlineAt, cadence, timeZone }: Period): Date {
  const dayBefore = addDays(dayOf(deadlineAt, timeZone), -1);
  return instantAt(workingDayUpTo(dayBefore), cadence.hour, cadence.minute, timeZone);
}
