import { dayOf } from "~/features/projects/cadence-clock";
import { formatTime, formatWeekday } from "~/features/projects/period-text";

/** "Friday 27 November, 17:00": always with its day, for a record is read long after. */
export const momentOf = (instant: Date, timeZone: string, asOf: Date): string =>
  `${formatWeekday(dayOf(instant, timeZone), asOf)}, ${formatTime(instant, timeZone)}`;
