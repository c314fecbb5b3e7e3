import type { Cadence, Day, WeekOn } from "./cadence";

/**
 * The stretch between two deadlines, named by the Monday of the week in which it is due. It runs from `startsAt`, the
 * deadline before (for the first: Monday 00:00), to its own `deadlineAt`; periods neither overlap nor leave a gap.
 */
export type Period = {
  weekOn: WeekOn;
  startsAt: Date;
  deadlineAt: Date;
  timeZone: string;
  cadence: Cadence;
};

/** A week for which no summary is wanted. */
export type Skip = { weekOn: WeekOn; reason: string };

/** Days on which no summary is due: from `fromOn` up to, not including, `untilOn`; null means until somebody resumes. */
export type Pause = { fromOn: Day; untilOn: Day | null; reason: string };

/** Who answers for the summaries due from `fromOn` to `untilOn`, both included. */
export type StandIn = { personId: string; fromOn: Day; untilOn: Day };

/** The publication state of a week, with what a reader wants to know about it. */
export type PeriodState =
  | { name: "published"; publishedAt: Date; late: boolean }
  | { name: "open"; deadlineAt: Date }
  | { name: "late"; deadlineAt: Date }
  | { name: "skipped"; reason: string }
  | { name: "paused"; reason: string; untilOn: Day | null }
  | { name: "not_expected" };

export type PeriodStateName = PeriodState["name"];

/** The words for the screens. */
export const periodStateLabels: Record<PeriodStateName, string> = {
  published: "Published",
  open: "Open",
  late: "Late",
  skipped: "Skipped",
  paused: "Paused",
  not_expected: "Not expected",
};
