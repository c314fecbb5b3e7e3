import type { ReadingWindow } from "../source";

/** The beginning of a window belongs to it, its end does not. */
export const isWithin = (at: Date, { from, until }: Pick<ReadingWindow, "from" | "until">): boolean =>
  at >= from && at < until;
