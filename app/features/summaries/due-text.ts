import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { formatInstant, formatTime, relativeDue } from "~/features/projects/period-text";
import { hasBegun } from "./publish-time";

/** "Due today 17:00, in 2 h 28 min", "Was due Friday 17:00, 2 days ago", "Opens Friday 17:00, due Friday 4 December, 17:00". */
export function dueText(period: Period, now: Date): string {
  const { startsAt, deadlineAt, timeZone } = period;
  if (!hasBegun(period, now)) {
    return `Opens ${formatInstant(startsAt, timeZone, now)}, due ${formatInstant(deadlineAt, timeZone, now)}`;
  }
  const isToday = dayOf(deadlineAt, timeZone) === dayOf(now, timeZone);
  const when = isToday ? `today ${formatTime(deadlineAt, timeZone)}` : formatInstant(deadlineAt, timeZone, now);
  return `${now > deadlineAt ? "Was due" : "Due"} ${when}, ${relativeDue(now, deadlineAt)}`;
}
