import { minutesAfter } from "./flag-clock";
import { instantOf } from "./local-time";
import type { NextWordMinutes } from "./next-word-options";

const MOST_DAYS = 7;

/** A time that was given counts before the minutes that were chosen. */
export type NextWord = { nextWord: NextWordMinutes; nextWordAt?: string };

/** By when the next word is promised, or why that cannot be. */
export function nextWordBy({ nextWord, nextWordAt }: NextWord, at: Date, timeZone: string): Date | string {
  const by = nextWordAt ? instantOf(nextWordAt, timeZone) : minutesAfter(at, Number(nextWord));
  if (by <= at) return "Please give a time that is still to come.";
  if (by > minutesAfter(at, MOST_DAYS * 24 * 60)) return "Please give a time within the next 7 days.";
  return by;
}

/** The clocks of two computers differ a little. */
const SKEW_MINUTES = 5;

/** Since when it happens, or why that cannot be. */
export function sinceAt(since: string, at: Date, timeZone: string): Date | string {
  const instant = instantOf(since, timeZone);
  if (instant > minutesAfter(at, SKEW_MINUTES)) return "This is still to come. Since when does it happen?";
  return instant > at ? at : instant;
}
