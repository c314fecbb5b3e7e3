import { dayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { currentPeriod } from "~/features/projects/period-current";
import type { Rhythm } from "~/features/projects/rhythm";

/**
 * The instant (epoch milliseconds) until which the words of a brief hold: the next midnight in UTC or in a zone that the
 * project has reported in, or its next deadline. At it the next period begins; only after it a summary is late.
 */
export function briefHoldsUntil({ cadences }: Pick<Rhythm, "cadences">, at: Date): number {
  const zones = new Set(["UTC", ...cadences.map(({ timeZone }) => timeZone)]);
  const midnights = [...zones].map((zone) => startOfDay(addDays(dayOf(at, zone), 1), zone).getTime());
  const due = currentPeriod(cadences, new Date(at.getTime() - 1))?.deadlineAt.getTime();
  const changes = due === undefined ? midnights : [...midnights, due, due + 1];
  return Math.min(...changes.filter((instant) => instant > at.getTime()));
}
