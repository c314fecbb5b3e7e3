/** Seconds before the second attempt, the third and so on; then every hour. What is not critical begins at the third. */
const pauses = [5, 15, 30, 60, 120, 300, 600, 1_800];
const HOURLY = 3_600;
const FIRST_PAUSE_OF_PLAIN = 2;
/** A place that has taken nothing for so long is given up. */
export const PATIENCE_HOURS = 75;
const patience = PATIENCE_HOURS * 3_600_000;

type Tried = {
  at: Date;
  /** Made so far, this one included. */
  attempts: number;
  isCritical: boolean;
  /** The first attempt since it was written or asked for anew. */
  triedSince: Date;
  retryAfterSeconds?: number;
};

/** When a delivery that was not taken is tried again; null when it is given up. */
export function nextTry({ at, attempts, isCritical, triedSince, retryAfterSeconds = 0 }: Tried): Date | null {
  if (hasLostPatience(triedSince, at)) return null;
  const pause = pauses[attempts - 1 + (isCritical ? 0 : FIRST_PAUSE_OF_PLAIN)] ?? HOURLY;
  return new Date(at.getTime() + Math.max(pause, retryAfterSeconds) * 1000);
}

export const hasLostPatience = (since: Date, at: Date): boolean => at.getTime() - since.getTime() >= patience;

/**
 * How long a whole target rests after it took nothing. The longer it has failed, the longer: a thousand waiting messages
 * ask it no oftener than one, and an hour after it is back everything has been taken.
 */
export function restSeconds(failingSince: Date, at: Date, retryAfterSeconds = 0): number {
  const failing = Math.max(0, at.getTime() - failingSince.getTime()) / 1000;
  return Math.max(Math.min(60, 1 + Math.floor(failing / 10)), retryAfterSeconds);
}
