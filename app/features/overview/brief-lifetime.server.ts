import { dayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { currentPeriod } from "~/features/projects/period-current";
import type { Rhythm } from "~/features/projects/rhythm";

/** The instant (epoch milliseconds) until which the words of a brief hold: the next midnight in its zone or in UTC, or its next deadline. */
export function briefHoldsUntil({ cadences }: Pick<Rhythm, "cadences">, at: Date): number {
  const period = currentPeriod(cadences, at);
  const zones = new Set(["UTC", ...cadences.map(({ timeZone }) => timeZone)]);
  const midnights = [...zones].map((zone) => startOfDay(addDays(dayOf(at, zone), 1), zone).getTime());
  // At the very deadline a summary is still on time.
  return Math.min(...midnights, period ? period.deadlineAt.getTime() + 1 : Number.POSITIVE_INFINITY);
}
