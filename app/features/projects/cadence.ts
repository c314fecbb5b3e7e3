/** A calendar day without a time, 'YYYY-MM-DD'. */
export type Day = string;

/** The Monday that names a week, 'YYYY-MM-DD'. */
export type WeekOn = Day;

/**
 * When summaries are due: every `everyWeeks` weeks (1..12) counted from `fromWeekOn`, on `weekday` (ISO, Monday is 1)
 * at `hour`:`minute` on the clocks of `timeZone` (IANA name). A project has a list of them, in any order; each is in
 * force from its `fromWeekOn` until the next one's.
 */
export type Cadence = {
  fromWeekOn: WeekOn;
  everyWeeks: number;
  weekday: number;
  hour: number;
  minute: number;
  timeZone: string;
};

/** English names of the ISO weekdays, Monday first. */
export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The cadence in words: "Every week on Friday at 17:00 (Europe/Berlin)", "Every 2 weeks on …". */
export function describeCadence(cadence: Omit<Cadence, "fromWeekOn">): string {
  const often = cadence.everyWeeks === 1 ? "Every week" : `Every ${cadence.everyWeeks} weeks`;
  const time = `${String(cadence.hour).padStart(2, "0")}:${String(cadence.minute).padStart(2, "0")}`;
  return `${often} on ${weekdayNames[cadence.weekday - 1]} at ${time} (${cadence.timeZone})`;
}
