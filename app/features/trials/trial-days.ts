import { isPausedOn, isWorkingDay } from "~/features/agreements/due-in-working-hours";
import type { WorkingHours } from "~/features/agreements/terms";
import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { listPeriods } from "~/features/projects/period-list";
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
 * When the review opens: on the last day, or the last working day before it, at the deadline that falls on that day,
 * otherwise when work ends. Null while nobody can say.
 */
export function reviewOpensAt(span: TrialSpan, rhythm: Rhythm, workingHours: WorkingHours): Date | null {
  if (lastDayOf(span, rhythm.pauses) === null) return null;
  const days = countedDays(span, rhythm.pauses);
  const working = { workingHours, pauses: rhythm.pauses };
  const opensOn = days.findLast((day) => isWorkingDay(day, working)) ?? (days.at(-1) as Day);
  return deadlineOn(opensOn, span.timeZone, rhythm) ?? endOfWork(opensOn, workingHours.untilHour, span.timeZone);
}

function deadlineOn(day: Day, timeZone: string, { cadences }: Rhythm): Date | null {
  const [from, until] = [instantAt(day, 0, 0, timeZone), instantAt(addDays(day, 1), 0, 0, timeZone)];
  const due = listPeriods(cadences, { from: new Date(from.getTime() - 1), until })
    .map(({ deadlineAt }) => deadlineAt)
    .filter((deadline) => deadline >= from && deadline < until);
  return due.at(-1) ?? null;
}

const endOfWork = (day: Day, hour: number, timeZone: string): Date =>
  hour === 24 ? instantAt(addDays(day, 1), 0, 0, timeZone) : instantAt(day, hour, 0, timeZone);
