import { isPausedOn } from "~/features/agreements/due-in-working-hours";
import type { Terms } from "~/features/agreements/terms";
import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, daysBetween, isoWeekday } from "~/features/projects/cadence-days";
import type { Pause } from "~/features/projects/period";

/** A project's meeting as calendars know it: every week from a day on, without some days. */
export type MeetingSeries = {
  projectId: string;
  slug: string;
  name: string;
  hour: number;
  minute: number;
  timeZone: string;
  firstOn: Day;
  /** The last day before a pause without an end; null where it goes on. */
  lastOn: Day | null;
  /** Days of its weekday that lie in a pause. */
  pausedOn: Day[];
  cancelled: CancelledDay[];
};
export type CancelledDay = { day: Day };

export type SeriesFacts = {
  projectId: string;
  slug: string;
  name: string;
  isArchived: boolean;
  /** What the agreement in force says, and since when. */
  meeting: Terms["meeting"];
  acceptedAt: Date | null;
  cancelled: CancelledDay[];
};
type Plan = { timeZone: string; pauses: readonly Pick<Pause, "fromOn" | "untilOn">[] };

/** Weeks of one pause that are left out one by one. */
const MOST_WEEKS = 120;

/** The series that stands in calendars, or null: nothing agreed, archived, or paused without an end. */
export function seriesOf(
  { isArchived, meeting, acceptedAt, ...facts }: SeriesFacts,
  { timeZone, pauses }: Plan,
  at: Date,
): MeetingSeries | null {
  if (isArchived || !meeting || !acceptedAt) return null;
  const { weekday, hour, minute } = meeting;
  const firstOn = firstDay(acceptedAt, meeting, timeZone);
  const endless = pauses.find(({ untilOn }) => untilOn === null);
  if (endless && endless.fromOn <= dayOf(at, timeZone)) return null;
  const lastOn = endless ? addDays(endless.fromOn, -1) : null;
  if (lastOn && lastOn < firstOn) return null;
  const pausedOn = pauses
    .flatMap(({ fromOn, untilOn }) => {
      if (untilOn === null) return [];
      const first = addDays(fromOn, (weekday - isoWeekday(fromOn) + 7) % 7);
      const weeks = Math.min(MOST_WEEKS, Math.max(0, Math.ceil(daysBetween(first, untilOn) / 7)));
      return Array.from({ length: weeks }, (_, week) => addDays(first, 7 * week));
    })
    .filter((day) => day >= firstOn && isPausedOn(day, pauses));
  return { ...facts, hour, minute, timeZone, firstOn, lastOn, pausedOn: [...new Set(pausedOn)].sort() };
}

/** The first of its days whose meeting is still ahead at a moment. */
function firstDay(from: Date, { weekday, hour, minute }: NonNullable<Terms["meeting"]>, timeZone: string): Day {
  const today = dayOf(from, timeZone);
  const day = addDays(today, (weekday - isoWeekday(today) + 7) % 7);
  return instantAt(day, hour, minute, timeZone) > from ? day : addDays(day, 7);
}
