import type { Day } from "./cadence";
import { addDays, isoWeekday } from "./cadence-days";

/** The day itself, or the Friday before a weekend: reminders of what is due come while people are at work. */
export const workingDayUpTo = (day: Day): Day => addDays(day, Math.min(0, 5 - isoWeekday(day)));
