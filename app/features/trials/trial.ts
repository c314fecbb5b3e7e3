import type { Terms } from "~/features/agreements/terms";
import type { Day } from "~/features/projects/cadence";

export type TrialKind = "trial" | "look";

/** A trial of an agreement, or the look at it twelve weeks after its adoption. */
export type Trial = {
  id: string;
  projectId: string;
  number: number;
  kind: TrialKind;
  startOn: Day;
  days: number;
  timeZone: string;
  /** How often it was extended before. */
  extensions: number;
  createdAt: Date;
  replacedAt: Date | null;
  agreementId: string;
  terms: Terms;
  /** The first day of the first trial since the project last went back: what is before it is "before". */
  baselineUntilOn: Day;
  /** When that trial was signed, or decided on. */
  baselineSignedAt: Date;
};
