import type { Period } from "./period";
import { formatDay, formatInstant, relativeDue } from "./period-text";

export type DeadlineText = { weekOn: string; week: string; dueAt: string; due: string; far: string };

/** A period's deadline in words, on the clocks of its own zone. */
export const deadlineText = ({ weekOn, deadlineAt, timeZone }: Period, now: Date): DeadlineText => ({
  weekOn,
  week: `Week of ${formatDay(weekOn, now)}`,
  dueAt: deadlineAt.toISOString(),
  due: formatInstant(deadlineAt, timeZone, now),
  far: relativeDue(now, deadlineAt),
});
