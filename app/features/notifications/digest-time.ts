import { instantAt, mondayOf } from "~/features/projects/cadence-clock";
import { addDays, addWeeks } from "~/features/projects/cadence-days";

/** When a person gets the digest: ISO weekday, and minutes after midnight in their zone. */
export type DigestTime = { timeZone: string; digestWeekday: number; digestMinute: number };

/** Monday at nine, for whoever has chosen nothing. */
export const usualDigest = { digestWeekday: 1, digestMinute: 540 };

/** The last digest time that has come: the Monday of its week, and the instant. */
export function lastDigestTime(time: DigestTime, at: Date): { weekOn: string; dueAt: Date } {
  const weekOn = mondayOf(at, time.timeZone);
  const dueAt = digestOfWeek(time, weekOn);
  if (dueAt <= at) return { weekOn, dueAt };
  const before = addWeeks(weekOn, -1);
  return { weekOn: before, dueAt: digestOfWeek(time, before) };
}

/** The digest time that comes next, after this instant. */
export function nextDigestTime(time: DigestTime, at: Date): Date {
  const { weekOn } = lastDigestTime(time, at);
  return digestOfWeek(time, addWeeks(weekOn, 1));
}

const digestOfWeek = ({ timeZone, digestWeekday, digestMinute }: DigestTime, weekOn: string): Date =>
  instantAt(addDays(weekOn, digestWeekday - 1), Math.floor(digestMinute / 60), digestMinute % 60, timeZone);
