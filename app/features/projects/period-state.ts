import { dayOf } from "./cadence-clock";
import type { Pause, Period, PeriodState } from "./period";

/**
 * The publication state of a week. What was published stays published; then skipped, then paused (by the local day of
 * the deadline), then open up to and including the deadline itself, then late. Without a period nothing is expected.
 */
export function periodState(input: {
  period: Period | null;
  now: Date;
  publishedAt: Date | null;
  skip: { reason: string } | null;
  pauses: readonly Pause[];
}): PeriodState {
  const { period, now, publishedAt, skip, pauses } = input;
  if (publishedAt) {
    return { name: "published", publishedAt, late: period !== null && wasLate(publishedAt, period.deadlineAt) };
  }
  if (!period) return { name: "not_expected" };
  if (skip) return { name: "skipped", reason: skip.reason };
  const pause = findPause(period, pauses);
  if (pause) return { name: "paused", reason: pause.reason, untilOn: pause.untilOn };
  return { name: now <= period.deadlineAt ? "open" : "late", deadlineAt: period.deadlineAt };
}

/** Whether a summary came after its deadline; at the very deadline it is on time. */
export function wasLate(publishedAt: Date, deadlineAt: Date): boolean {
  return publishedAt > deadlineAt;
}

/** The pause on whose days the period would be due, the one begun last if there are several, or null. */
export function findPause(period: Period, pauses: readonly Pause[]): Pause | null {
  const dueOn = dayOf(period.deadlineAt, period.timeZone);
  return pauses
    .filter((pause) => pause.fromOn <= dueOn && (pause.untilOn === null || dueOn < pause.untilOn))
    .reduce<Pause | null>((last, pause) => (last && last.fromOn > pause.fromOn ? last : pause), null);
}
