import type { Cadence, Day, WeekOn } from "~/features/projects/cadence";
import { mondayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addDays, addWeeks } from "~/features/projects/cadence-days";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { ReadingWindow } from "./source";

/** ISO weekday. A summary that is due up to then is about the week before: of its own there is next to nothing yet. */
const LAST_EARLY_DAY = 3;

/**
 * The stretch that the reading of a week counts: from local midnight of its Monday to that of the next, in the zone of
 * then, with the weeks before it that a longer cadence skips; for a summary that is due early in the week, the week before.
 * Of a week that is not over yet, what has passed; null before it begins. Its length is exact: 167 or 169 hours where the
 * clocks change.
 */
export function windowOfWeek(cadences: readonly Cadence[], weekOn: WeekOn, now: Date): ReadingWindow | null {
  const { timeZone, cadence } = periodOfWeek(cadences, weekOn) ?? {
    timeZone: zoneOf(cadences, now),
    cadence: cadences[0],
  };
  const { everyWeeks, weekday } = cadence ?? { everyWeeks: 1, weekday: 7 };
  const lastOn = weekday <= LAST_EARLY_DAY ? addWeeks(weekOn, -1) : weekOn;
  const from = startOfDay(addWeeks(lastOn, 1 - everyWeeks), timeZone);
  return windowOf(weekOn, from, startOfDay(addWeeks(lastOn, 1), timeZone), timeZone, now);
}

/** Whether a week's window goes to the end of its last week. */
export const isWholeWeek = ({ until, timeZone }: ReadingWindow): boolean =>
  startOfDay(mondayOf(until, timeZone), timeZone).getTime() === until.getTime();

/** The seven days of a week, each from local midnight to midnight; those to come are left out. */
export function windowsOfDays(
  cadences: readonly Cadence[],
  weekOn: WeekOn,
  now: Date,
): (ReadingWindow & { dayOn: Day })[] {
  const timeZone = periodOfWeek(cadences, weekOn)?.timeZone ?? zoneOf(cadences, now);
  return Array.from({ length: 7 }, (_, place) => addDays(weekOn, place)).flatMap((dayOn) => {
    const [from, until] = [startOfDay(dayOn, timeZone), startOfDay(addDays(dayOn, 1), timeZone)];
    const window = until <= now ? windowOf(weekOn, from, until, timeZone, now) : null;
    return window ? [{ dayOn, ...window }] : [];
  });
}

/** To the second: what sources count by. */
function windowOf(weekOn: WeekOn, from: Date, end: Date, timeZone: string, now: Date): ReadingWindow | null {
  const until = new Date(Math.floor(Math.min(end.getTime(), now.getTime()) / 1000) * 1000);
  const seconds = (until.getTime() - from.getTime()) / 1000;
  return seconds > 0 ? { weekOn, from, until, seconds, timeZone } : null;
}
