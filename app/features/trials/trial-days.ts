import { isPausedOn, isWorkingDay } from "~/features/agreements/due-in-working-hours";
import type { Terms } from "~/features/agreements/terms";
import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Rhythm } from "~/features/projects/rhythm";

/** What decides how long a trial lasts. */
export type TrialSpan = { startOn: Day; days: number; timeZone: string };

/** A trial of 366 days in a project that is paused for as long again still ends. */
const MOST_DAYS = 800;

/** The days that count, first to last; fewer than agreed while a pause has no end. */
export function countedDays({ startOn, days }: TrialSpan, pauses: Rhythm["pauses"]): Day[] {
  const counted: Day[] = [];
  for (let day = startOn, passed = 0; counted.length < days && passed < MOST_DAYS; passed += 1, day = addDays(day, 1))
    if (!isPausedOn(day, pauses)) counted.push(day);
  return counted;
}

/** The last day, or null while a pause without an end holds it off. */
export function lastDayOf(span: TrialSpan, pauses: Rhythm["pauses"]): Day | null {
  const counted = countedDays(span, pauses);
  return counted.length === span.days ? (counted.at(-1) as Day) : null;
}

/** Day n of the trial at an instant: 0 before it begins, `days` when it is over; a paused day has the number of the one before. */
export function dayOfTrial(span: TrialSpan, pauses: Rhythm["pauses"], at: Date): number {
  const today = dayOf(at, span.timeZone);
  return countedDays(span, pauses).filter((day) => day <= today).length;
}

/**
 * When the review opens: on the last day, or the last working day before it, at the hour agreed for the summary when that is
 * its day, otherwise when work ends. As agreed, whatever became of the project's cadence since. Null while nobody can say.
 */
export function reviewOpensAt(
  span: TrialSpan,
  pauses: Rhythm["pauses"],
  { cadence, workingHours }: Pick<Terms, "cadence" | "workingHours">,
): Date | null {
  if (lastDayOf(span, pauses) === null) return null;
  const days = countedDays(span, pauses);
  const opensOn = days.findLast((day) => isWorkingDay(day, { workingHours, pauses })) ?? (days.at(-1) as Day);
  return isoWeekday(opensOn) === cadence.weekday
    ? instantAt(opensOn, cadence.hour, cadence.minute, span.timeZone)
    : endOfWork(opensOn, workingHours.untilHour, span.timeZone);
}

const endOfWork = (day: Day, hour: number, timeZone: string): Date =>
  hour === 24 ? instantAt(addDays(day, 1), 0, 0, timeZone) : instantAt(day, hour, 0, timeZone);
