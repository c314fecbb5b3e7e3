const MINUTE = 60_000;
/** After so many repeats a flag that nobody acknowledges is said again once an hour. */
const QUICK_REPEATS = 12;
const HOUR_MINUTES = 60;
const REMIND_MINUTES = 10;

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

const pauseAfter = (taken: number, repeatMinutes: number) =>
  taken < QUICK_REPEATS ? repeatMinutes : Math.max(HOUR_MINUTES, repeatMinutes);

/** When the step after the `taken`-th is due; what was missed while nothing ran is not made up for. */
export function nextStepAfter(dueAt: Date, taken: number, repeatMinutes: number, at: Date): Date {
  const minutes = pauseAfter(taken, repeatMinutes);
  const next = minutesAfter(dueAt, minutes);
  return next > at ? next : minutesAfter(at, minutes);
}

/** The clocks of two instances differ a little. */
export const SKEW_MINUTES = 1;

/** When the step is due that stands for `dueAt`: no later than its pause from now, for the clock may have been put back. */
export function stepNoLaterThan(dueAt: Date, taken: number, repeatMinutes: number, at: Date): Date {
  const latest = minutesAfter(at, pauseAfter(taken, repeatMinutes));
  return dueAt > minutesAfter(latest, SKEW_MINUTES) ? latest : dueAt;
}

/** When the owner is reminded of a word: ten minutes before, or halfway when that is later. */
export function remindAt(promisedAt: Date, by: Date): Date {
  const half = (by.getTime() - promisedAt.getTime()) / 2;
  return new Date(by.getTime() - Math.min(REMIND_MINUTES * MINUTE, half));
}

const shortest = 15;
const longest = 24 * 60;

/** For how many minutes "no news yet" puts the next word off: as long as was promised before, within reason. */
export function minutesPromised(promisedAt: Date, by: Date): number {
  const minutes = Math.round((by.getTime() - promisedAt.getTime()) / MINUTE);
  return Math.min(longest, Math.max(shortest, minutes));
}

/** A promised word as the step of an event: each is said to be missed once. */
export const stepOfWord = (by: Date): number => Math.floor(by.getTime() / 1000);
