import type { Cadence } from "~/features/projects/cadence";
import { currentWeekOn, readingWeeks } from "../kpi-weeks";
import type { ReadingWindow } from "../sources/source";
import { windowOfWeek } from "../sources/source-window";

/** Seconds: a week that has just begun says nothing yet; one that has ended may still get late arrivals. */
const DAY = 86_400;
const YOUNGEST = DAY;
const LATE = 2 * DAY;

/** The windows that a scheduled reading asks for: the running week once a day of it has passed, and those that ended lately. */
export function weeksToRead(cadences: readonly Cadence[], now: Date): ReadingWindow[] {
  return readingWeeks(cadences, currentWeekOn(cadences, now), 3)
    .flatMap((weekOn) => windowOfWeek(cadences, weekOn, now) ?? [])
    .filter(({ seconds, until }) => seconds >= YOUNGEST && now.getTime() - until.getTime() <= LATE * 1000);
}
