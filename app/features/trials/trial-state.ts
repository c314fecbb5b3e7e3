import { isPausedOn } from "~/features/agreements/due-in-working-hours";
import { dayOf } from "~/features/projects/cadence-clock";
import type { Trial } from "./trial";
import type { TrialClock } from "./trial-clock";
import { dayOfTrial } from "./trial-days";

export type TrialState = "upcoming" | "running" | "paused" | "review" | "decided" | "replaced";
export type TrialMoment = { state: TrialState; day: number };

/** Where a trial stands at an instant. It waits for its review from the very instant at which that opens. */
export function trialMoment(
  trial: Pick<Trial, "startOn" | "days" | "timeZone" | "replacedAt">,
  { opensAt, stops }: Pick<TrialClock, "opensAt" | "stops">,
  { at, isOpen, isDecided }: { at: Date; isOpen: boolean; isDecided: boolean },
): TrialMoment {
  const day = dayOfTrial(trial, stops, at);
  const today = dayOf(at, trial.timeZone);
  const state = isDecided
    ? "decided"
    : trial.replacedAt
      ? "replaced"
      : isOpen || (opensAt !== null && opensAt <= at)
        ? "review"
        : today < trial.startOn
          ? "upcoming"
          : isPausedOn(today, stops)
            ? "paused"
            : "running";
  return { state, day };
}
