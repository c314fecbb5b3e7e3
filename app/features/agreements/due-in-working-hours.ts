import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Pause } from "~/features/projects/period";
import type { WorkingHours } from "./terms";

type Working = { workingHours: WorkingHours; timeZone: string; pauses: readonly Pick<Pause, "fromOn" | "untilOn">[] };

const HOUR_MS = 3_600_000;
/** Nothing is due further away than this: a project that is paused for good gets this day. */
const MOST_DAYS = 400;

/**
 * The instant `hours` working hours after `from`, by the clocks of the zone. Days of a pause do not count. Exactly at the
 * end of a working day it is due that day, not the next morning.
 */
export function dueInWorkingHours(from: Date, hours: number, working: Working): Date {
  let left = hours * HOUR_MS;
  let day = dayOf(from, working.timeZone);
  for (let passed = 0; passed < MOST_DAYS; passed += 1, day = addDays(day, 1)) {
    if (!isWorkingDay(day, working)) continue;
    const [opens, closes] = hoursOf(day, working);
    const begins = Math.max(opens.getTime(), from.getTime());
    const here = closes.getTime() - begins;
    if (here <= 0) continue;
    if (left <= here) return new Date(begins + left);
    left -= here;
  }
  return hoursOf(day, working)[1];
}

/** Whether people work on a day: an agreed weekday outside every pause. */
export function isWorkingDay(day: Day, { workingHours, pauses }: Omit<Working, "timeZone">): boolean {
  return workingHours.weekdays.includes(isoWeekday(day)) && !isPausedOn(day, pauses);
}

export function isPausedOn(day: Day, pauses: Working["pauses"]): boolean {
  return pauses.some(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn));
}

function hoursOf(day: Day, { workingHours, timeZone }: Working): [Date, Date] {
  const { fromHour, untilHour } = workingHours;
  const closes = untilHour === 24 ? instantAt(addDays(day, 1), 0, 0, timeZone) : instantAt(day, untilHour, 0, timeZone);
  return [instantAt(day, fromHour, 0, timeZone), closes];
}
