import type { Day, WeekOn } from "./cadence";

const DAY_MS = 86_400_000;

/**
 * Whether the text is a day that exists, 'YYYY-MM-DD' ('2026-02-30' is none, nor any of the years 0 and 9999, beyond which days
 * are written otherwise). Never throws.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001" || text > "9999") return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayFromDate(new Date(time)) === text;
}

/** Whether the text is a day that exists and a Monday. Never throws. */
export function isMonday(text: string): boolean {
  return isDay(text) && isoWeekday(text) === 1;
}

/** ISO weekday of a day, Monday 1 to Sunday 7. */
export function isoWeekday(day: Day): number {
  return new Date(epochOf(day)).getUTCDay() || 7;
}

/** The Monday of the week that holds the day. */
export function weekOfDay(day: Day): WeekOn {
  return addDays(day, 1 - isoWeekday(day));
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromDate(new Date(epochOf(day) + count * DAY_MS));
}

/** The day `count` weeks later, or earlier when negative. */
export function addWeeks(day: Day, count: number): Day {
  return addDays(day, 7 * count);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (epochOf(to) - epochOf(from)) / DAY_MS;
}

/** Whole weeks from one Monday to another; negative when `to` is earlier. */
export function weeksBetween(from: WeekOn, to: WeekOn): number {
  return Math.trunc(daysBetween(from, to) / 7);
}

/** The day of a database `date`, which arrives as a Date at midnight UTC. */
export function dayFromDate(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A day as a database `date`: the Date at its midnight UTC. */
export function dateFromDay(day: Day): Date {
  return new Date(epochOf(day));
}

/** Throws RangeError for text that is no day. */
function epochOf(day: Day): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${day}`);
  return time;
}
