import { isPausedOn } from "~/features/agreements/due-in-working-hours";
import { nextMeeting } from "~/features/agreements/next-meeting";
import type { Terms } from "~/features/agreements/terms";
import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Pause } from "~/features/projects/period";
import { MEETING_MINUTES } from "./agenda";

/** What is known of a meeting of some day. Instants are ISO. */
export type MeetingMark = {
  day: Day;
  startsAt: string;
  beganAt: string | null;
  endedAt: string | null;
  cancelledAt: string | null;
};
export type MeetingDay = { day: Day; startsAt: Date; endsAt: Date };
export type MeetingPlan = {
  agreed: Terms["meeting"];
  timeZone: string;
  pauses: readonly Pick<Pause, "fromOn" | "untilOn">[];
  marks: readonly MeetingMark[];
  isArchived: boolean;
};

/** The meeting that runs now, or the next that is neither held nor cancelled; null where none is agreed or in sight. */
export function comingMeeting(
  at: Date,
  { agreed, timeZone, pauses, marks, isArchived }: MeetingPlan,
): MeetingDay | null {
  const running = marks.find(isRunning);
  if (running) return spanOf(running.day, new Date(running.startsAt));
  if (!agreed || isArchived) return null;
  const off = marks.filter(({ endedAt, cancelledAt }) => endedAt || cancelledAt).map(({ day }) => day);
  const next = nextMeeting(at, agreed, { timeZone, pauses, off });
  return next && spanOf(next.day, instantAt(next.day, agreed.hour, agreed.minute, timeZone));
}

/** From nine on the day before, a meeting for which nothing is open offers its time back. */
export const offeredFrom = (day: Day, timeZone: string): Date => instantAt(addDays(day, -1), 9, 0, timeZone);

export const isRunning = ({ beganAt, endedAt }: Pick<MeetingMark, "beganAt" | "endedAt">): boolean =>
  beganAt !== null && endedAt === null;

/** The meeting of a day: the coming one, one of which something is known, or today's, which may begin late. Else null. */
export function meetingOfDay(day: Day, at: Date, plan: MeetingPlan): MeetingDay | null {
  const coming = comingMeeting(at, plan);
  if (coming?.day === day) return coming;
  const mark = plan.marks.find((one) => one.day === day);
  if (mark) return spanOf(day, new Date(mark.startsAt));
  const { agreed, timeZone, pauses, isArchived } = plan;
  const isToday = day === dayOf(at, timeZone) && isoWeekday(day) === agreed?.weekday && !isPausedOn(day, pauses);
  return agreed && isToday && !isArchived ? spanOf(day, instantAt(day, agreed.hour, agreed.minute, timeZone)) : null;
}

const spanOf = (day: Day, startsAt: Date): MeetingDay => ({
  day,
  startsAt,
  endsAt: new Date(startsAt.getTime() + MEETING_MINUTES * 60_000),
});
