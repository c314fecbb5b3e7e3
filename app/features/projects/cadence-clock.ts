import { Temporal } from "temporal-polyfill";
import type { Cadence, Day, WeekOn } from "./cadence";
import { addDays, weekOfDay } from "./cadence-days";

/**
 * The instant at which the summary of a week is due. A time that the clocks skip moves forward by the length of the gap
 * (02:30 in a gap from 02:00 to 03:00 is 03:30; a day that a zone skipped is the next one); a time that they show twice
 * is the earlier of the two. Throws RangeError for an unknown zone.
 */
export function deadlineAt(cadence: Omit<Cadence, "fromWeekOn" | "everyWeeks">, weekOn: WeekOn): Date {
  return instantAt(addDays(weekOn, cadence.weekday - 1), cadence.hour, cadence.minute, cadence.timeZone);
}

/** The instant at which a day begins in a zone: its local midnight, by the same rule for gaps and overlaps. */
export function startOfDay(day: Day, timeZone: string): Date {
  return instantAt(day, 0, 0, timeZone);
}

/** The local day of an instant in a zone. */
export function dayOf(instant: Date, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The Monday of the local week of an instant in a zone. */
export function mondayOf(instant: Date, timeZone: string): WeekOn {
  return weekOfDay(dayOf(instant, timeZone));
}

const instants = new Map<string, number>();
const INSTANTS_KEPT = 10_000;

/**
 * The instant at which the clocks of a zone show a time of a day, by the rule of deadlineAt for gaps and overlaps. Many
 * projects share a deadline, and every page asks for the same weeks: each instant is worked out once.
 */
export function instantAt(day: Day, hour: number, minute: number, timeZone: string): Date {
  const key = `${day} ${hour}:${minute} ${timeZone}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    instant = workOut(day, hour, minute, timeZone);
    if (instants.size >= INSTANTS_KEPT) instants.clear();
    instants.set(key, instant);
  }
  return new Date(instant);
}

function workOut(day: Day, hour: number, minute: number, timeZone: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  const local = new Temporal.PlainDateTime(year as number, month as number, date as number, hour, minute);
  return local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;
}
