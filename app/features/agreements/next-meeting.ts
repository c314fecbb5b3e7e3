import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Pause } from "~/features/projects/period";
import { isPausedOn } from "./due-in-working-hours";
import type { Terms } from "./terms";

export type Meeting = { day: Day; endsAt: Date };

const MEETING_MS = 30 * 60_000;
/** A project that is paused for longer has no meeting ahead. */
const WEEKS_AHEAD = 60;

type Clocks = {
  timeZone: string;
  pauses: readonly Pick<Pause, "fromOn" | "untilOn">[];
  /** Days whose meeting is cancelled, or over before its time. */
  off: readonly Day[];
};

/**
 * The weekly meeting that comes next, or is held at `from`, by the clocks of the zone; none is held in a pause or on a day
 * that is off. Null where both sides agreed on none.
 */
export function nextMeeting(from: Date, meeting: Terms["meeting"], { timeZone, pauses, off }: Clocks): Meeting | null {
  if (!meeting) return null;
  const today = dayOf(from, timeZone);
  const first = addDays(today, (meeting.weekday - isoWeekday(today) + 7) % 7);
  for (let week = 0; week < WEEKS_AHEAD; week += 1) {
    const day = addDays(first, 7 * week);
    const endsAt = new Date(instantAt(day, meeting.hour, meeting.minute, timeZone).getTime() + MEETING_MS);
    if (from < endsAt && !isPausedOn(day, pauses) && !off.includes(day)) return { day, endsAt };
  }
  return null;
}
