import type { Pause } from "~/features/projects/period";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Trial } from "./trial";
import { reviewOpensAt } from "./trial-days";

/** A pause with the instant at which somebody planned it. */
export type PlannedPause = Pause & { plannedAt: Date };
export type PlannedRhythm = Omit<Rhythm, "pauses"> & { pauses: PlannedPause[] };

export type TrialClock = {
  /** When its review opens; null while a pause has no end. */
  opensAt: Date | null;
  /** The rhythm as it was known then: what was planned later changes nothing. */
  rhythm: Rhythm;
  /** The pauses that stop its clock; the day of a look is kept. */
  stops: Pause[];
};

/**
 * When a trial ends, told from pauses in the order in which they were planned: one that is planned after the review has
 * opened does not move it, however late somebody asks.
 */
export function trialClock(
  trial: Pick<Trial, "kind" | "startOn" | "days" | "timeZone" | "terms">,
  rhythm: PlannedRhythm,
): TrialClock {
  const planned = [...rhythm.pauses].sort((a, b) => a.plannedAt.getTime() - b.plannedAt.getTime());
  for (let count = 0; count <= planned.length; count += 1) {
    const pauses = planned.slice(0, count);
    const stops = trial.kind === "look" ? [] : pauses;
    const opensAt = reviewOpensAt(trial, stops, trial.terms);
    const next = planned[count];
    if (!next || (opensAt !== null && opensAt <= next.plannedAt))
      return { opensAt, rhythm: { ...rhythm, pauses }, stops };
  }
  throw new Error("The last pause has none after it");
}
