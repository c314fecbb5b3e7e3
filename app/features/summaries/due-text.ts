import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { formatInstant, formatTime, relativeDue } from "~/features/projects/period-text";

/** "Due today 17:00, in 2 h 28 min", "Due Friday 17:00, in 3 days", "Was due Friday 17:00, 2 days ago". */
export function dueText({ deadlineAt, timeZone }: Pick<Period, "deadlineAt" | "timeZone">, now: Date): string {
  const isToday = dayOf(deadlineAt, timeZone) === dayOf(now, timeZone);
  const when = isToday ? `today ${formatTime(deadlineAt, timeZone)}` : formatInstant(deadlineAt, timeZone, now);
  return `${now > deadlineAt ? "Was due" : "Due"} ${when}, ${relativeDue(now, deadlineAt)}`;
}
