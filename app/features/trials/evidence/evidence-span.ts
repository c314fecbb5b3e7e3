import type { Day } from "~/features/projects/cadence";
import { dayOf, startOfDay } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { listPeriods } from "~/features/projects/period-list";
import { findPause } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Trial } from "../trial";

/** What every figure of a trial is counted over: from its first instant up to and including `asOf`. */
export type EvidenceSpan = {
  project: { id: string; slug: string };
  trial: Trial;
  rhythm: Rhythm;
  from: Date;
  asOf: Date;
  /** The local day of `asOf`. */
  today: string;
  /** The periods whose deadline lies within it, oldest first. */
  due: DuePeriod[];
};

/** `isWanted` is false where it was skipped in advance or due in a pause; `why` says so. */
export type DuePeriod = Period & { isWanted: boolean; why: string };

export function evidenceSpan(project: EvidenceSpan["project"], trial: Trial, rhythm: Rhythm, asOf: Date): EvidenceSpan {
  const from = beginningOf(trial.startOn, trial.createdAt, trial.timeZone);
  const due = listPeriods(rhythm.cadences, { from, until: asOf })
    .filter(({ deadlineAt }) => deadlineAt <= asOf)
    .map((period) => ({ ...period, ...wantedOf(period, rhythm) }));
  return { project, trial, rhythm, from, asOf, today: dayOf(asOf, trial.timeZone), due };
}

/** The first instant of a trial: its first day, or the signature on it. What was due before was not agreed. */
export function beginningOf(startOn: Day, signedAt: Date, timeZone: string): Date {
  const morning = startOfDay(startOn, timeZone);
  return signedAt > morning ? signedAt : morning;
}

function wantedOf(period: Period, { skips, pauses }: Rhythm): Pick<DuePeriod, "isWanted" | "why"> {
  const skip = skips.find(({ weekOn }) => weekOn === period.weekOn);
  if (skip) return { isWanted: false, why: `skipped in advance: ${skip.reason}` };
  const pause = findPause(period, pauses);
  return pause ? { isWanted: false, why: `paused: ${pause.reason}` } : { isWanted: true, why: "" };
}
