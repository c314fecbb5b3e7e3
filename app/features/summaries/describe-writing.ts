import { formatInstantShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { periodToWrite } from "./period-to-write";

/** What an author is to write now: "Continue the draft", "due Fri 17:00". */
export type Writing = { text: string; due: string; isLate: boolean };

type Weeks = { published: ReadonlySet<string>; drafts: readonly string[] };

/** Null while no summary is wanted. `drafts` are the weeks that somebody has begun. In the project's zone, or in `timeZone`. */
export function describeWriting(
  rhythm: Rhythm,
  { published, drafts }: Weeks,
  now: Date,
  timeZone?: string,
): Writing | null {
  const period = periodToWrite(rhythm, published, now);
  if (!period) return null;
  const isLate = period.deadlineAt < now;
  const due = `${isLate ? "was due" : "due"} ${formatInstantShort(period.deadlineAt, timeZone ?? period.timeZone, now)}`;
  if (drafts.includes(period.weekOn)) return { text: "Continue the draft", due, isLate };
  if (published.size === 0) return { text: "Write the first summary", due, isLate };
  if (isLate) return { text: "Write the late summary", due, isLate };
  return { text: period.startsAt > now ? "Write the next summary" : "Write this week’s summary", due, isLate };
}
