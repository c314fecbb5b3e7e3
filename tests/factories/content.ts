import type { Content, ContentMilestone, ContentReading, ContentRoadblock } from "~/features/summaries/content";

/** What a summary of the week of 16 November says: next to nothing beside what is given. */
export const contentOf = (said: Partial<Content> = {}): Content => ({
  headline: "Cards work.",
  state: "on_track",
  stateReason: "",
  stateSinceWeekOn: "2026-11-16",
  milestones: [],
  roadblocks: [],
  readings: [],
  lastPromises: [],
  promises: [],
  asks: [],
  notes: "",
  notesHtml: "",
  ...said,
});

export const milestoneOf = (said: Partial<ContentMilestone> = {}): ContentMilestone => ({
  id: "login",
  outcome: "One-tap login",
  forWhom: "",
  targetOn: "2026-12-01",
  state: "on_track",
  note: "",
  moves: [],
  endedOn: null,
  ...said,
});

export const roadblockOf = (said: Partial<ContentRoadblock> = {}): ContentRoadblock => ({
  id: "bank",
  title: "The bank is closed",
  holdsUp: "",
  owner: "",
  helpWanted: "",
  helpFrom: "",
  helpBy: null,
  since: "2026-11-16",
  clearedOn: null,
  clearedNote: "",
  ...said,
});

export const readingOf = (said: Partial<ContentReading> = {}): ContentReading => ({
  id: "errors",
  definitionNumber: 1,
  name: "Error rate",
  sense: "error_rate",
  shape: "ratio",
  unit: "of payments",
  direction: "down",
  target: 0.005,
  sentence: "Failed payments out of all.",
  status: "value",
  value: 0.0021,
  numerator: null,
  denominator: null,
  source: "by_hand",
  sourceNote: "",
  readAt: "2026-11-19T12:00:00.000Z",
  byName: "Priya Nair",
  previous: null,
  ...said,
});
