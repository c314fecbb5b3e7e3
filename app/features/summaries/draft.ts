/**
 * A summary while it is written: exactly what the authors typed, every value a string, so that nothing is lost or
 * rounded on the way. Lines have ids that stay theirs for life.
 */
export type Draft = {
  headline: string;
  state: string;
  stateReason: string;
  milestones: DraftMilestone[];
  roadblocks: DraftRoadblock[];
  readings: DraftReading[];
  lastPromises: DraftLastPromise[];
  promises: DraftPromise[];
  asks: DraftAsk[];
  notes: string;
};

export type DraftMilestone = {
  id: string;
  outcome: string;
  forWhom: string;
  targetOn: string;
  state: string;
  note: string;
  moveReason: string;
};

export type DraftRoadblock = {
  id: string;
  title: string;
  holdsUp: string;
  owner: string;
  since: string;
  helpWanted: string;
  helpFrom: string;
  helpBy: string;
  cleared: string;
  clearedNote: string;
};

/** `id` is the KPI's, `status` is "" while a number is meant. `value` for a number, `numerator` and `denominator` for a ratio of counts. */
export type DraftReading = {
  id: string;
  status: string;
  value: string;
  numerator: string;
  denominator: string;
  sourceNote: string;
};

export type DraftLastPromise = { id: string; outcome: string; reason: string };
export type DraftPromise = { id: string; text: string };
export type DraftAsk = { id: string; question: string; decideBy: string; askedOfId: string };

/** The parts of a draft that are lists of lines. */
export const lists = [
  "milestones",
  "roadblocks",
  "readings",
  "lastPromises",
  "promises",
  "asks",
] as const satisfies readonly (keyof Draft)[];
export type ListName = (typeof lists)[number];

export const texts = ["headline", "state", "stateReason", "notes"] as const satisfies readonly (keyof Draft)[];

export const emptyDraft: Draft = {
  headline: "",
  state: "",
  stateReason: "",
  milestones: [],
  roadblocks: [],
  readings: [],
  lastPromises: [],
  promises: [],
  asks: [],
  notes: "",
};

/** The parts as readers of a message know them. */
export const partWords: Record<keyof Draft, string> = {
  headline: "Headline",
  state: "State",
  stateReason: "Why this state",
  milestones: "Milestones",
  roadblocks: "Roadblocks",
  readings: "Key numbers",
  lastPromises: "Last week’s promises",
  promises: "Promises",
  asks: "Asks",
  notes: "Notes",
};
