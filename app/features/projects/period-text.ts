import type { Day } from "./cadence";
import { mondayOf } from "./cadence-clock";
import { dateFromDay } from "./cadence-days";

/** "16 November", with the year when it is not the year of `now`. */
export function formatDay(day: Day, now: Date = new Date()): string {
  return dayText(dateFromDay(day), "UTC", "long", now);
}

/** "18 Nov", with the year when it is not the year of `now`. */
export function formatDayShort(day: Day, now: Date = new Date()): string {
  return dayText(dateFromDay(day), "UTC", "short", now);
}

/** "Friday 27 November", with the year when it is not the year of `now`. */
export function formatWeekday(day: Day, now: Date = new Date()): string {
  return `${parts(dateFromDay(day), "UTC", "long").weekday} ${formatDay(day, now)}`;
}

/** "Friday 16:40" within the local week of `now`, else "Friday 27 November, 17:00". */
export function formatInstant(instant: Date, timeZone: string, now: Date = new Date()): string {
  const { weekday } = parts(instant, timeZone, "long");
  const time = formatTime(instant, timeZone);
  if (isSameWeek(instant, now, timeZone)) return `${weekday} ${time}`;
  return `${weekday} ${dayText(instant, timeZone, "long", now)}, ${time}`;
}

/** "Fri 16:40" within the local week of `now`, else "27 Nov, 17:00". */
export function formatInstantShort(instant: Date, timeZone: string, now: Date = new Date()): string {
  const time = formatTime(instant, timeZone);
  if (isSameWeek(instant, now, timeZone)) return `${parts(instant, timeZone, "short").weekday} ${time}`;
  return `${dayText(instant, timeZone, "short", now)}, ${time}`;
}

/** "16:40" on the clocks of the zone. */
export function formatTime(instant: Date, timeZone: string): string {
  const { hour, minute } = parts(instant, timeZone, "long");
  return `${hour}:${minute}`;
}

/** How far a deadline is: "in 2 h 28 min", "in 3 days", "now" within a minute, "12 min ago". Elapsed time, not calendar days. */
export function relativeDue(now: Date, deadline: Date): string {
  const ms = deadline.getTime() - now.getTime();
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes < 1) return "now";
  return ms > 0 ? `in ${spanText(minutes)}` : `${spanText(minutes)} ago`;
}

function spanText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) {
    const days = Math.round(minutes / 1440);
    return days === 1 ? "1 day" : `${days} days`;
  }
  return hoursText(minutes);
}

/** "45 min", "6 h", "4 h 30 min". */
export function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

function dayText(instant: Date, timeZone: string, length: "long" | "short", now: Date): string {
  const { day, month, year } = parts(instant, timeZone, length);
  return year === parts(now, timeZone, length).year ? `${day} ${month}` : `${day} ${month} ${year}`;
}

function isSameWeek(a: Date, b: Date, timeZone: string): boolean {
  return mondayOf(a, timeZone) === mondayOf(b, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and zones are few: each is made once. */
function parts(instant: Date, timeZone: string, length: "long" | "short"): Record<string, string> {
  const key = `${length} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: length,
      day: "numeric",
      month: length,
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formats.set(key, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}
