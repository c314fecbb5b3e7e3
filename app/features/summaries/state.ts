/** A person's judgement of the project, or of one milestone. */
export type State = "not_started" | "on_track" | "at_risk" | "off_track" | "on_hold" | "done";

export const states = [
  "not_started",
  "on_track",
  "at_risk",
  "off_track",
  "on_hold",
  "done",
] as const satisfies readonly State[];

export const stateWords: Record<State, string> = {
  not_started: "Not started",
  on_track: "On track",
  at_risk: "At risk",
  off_track: "Off track",
  on_hold: "On hold",
  done: "Done",
};

/** When each state holds for a project; written beside the choice and read by stakeholders. */
export const stateCriteria: Record<State, string> = {
  not_started: "Agreed on, but nobody works on it yet.",
  on_track: "The outcome and the date hold as they were said.",
  at_risk: "The date or the outcome may move unless something changes.",
  off_track: "The date or the outcome will not hold; a new plan is needed.",
  on_hold: "Work rests on purpose, until something named happens.",
  done: "The outcome is there; people use it.",
};

/** A milestone has the same states, ends as delivered, or is dropped. */
export type MilestoneState = State | "dropped";

export const milestoneStates = [...states, "dropped"] as const satisfies readonly MilestoneState[];

export const milestoneStateWords: Record<MilestoneState, string> = {
  ...stateWords,
  done: "Delivered",
  dropped: "Dropped",
};
