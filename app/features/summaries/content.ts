import type { MilestoneState, State } from "./state";

/** A published summary word for word, with the meaning of its numbers at that time. Days are YYYY-MM-DD, instants ISO. */
export type Content = {
  headline: string;
  state: State;
  stateReason: string;
  /** The week since which this state has been said without a break. */
  stateSinceWeekOn: string;
  milestones: ContentMilestone[];
  roadblocks: ContentRoadblock[];
  readings: ContentReading[];
  lastPromises: ContentLastPromise[];
  promises: { id: string; text: string }[];
  asks: ContentAsk[];
  /** Markdown as typed, and the HTML that was made and sanitised from it at publication. */
  notes: string;
  notesHtml: string;
  /** Critical flags that were open since the summary before; absent where there were none. */
  flags?: ContentFlag[];
  /** What spoke against the state when its author said why it stands; absent where nothing did. */
  stateAlthough?: string[];
};

/** A flag as it stood when the summary was published. Instants are ISO. */
export type ContentFlag = {
  id: string;
  what: string;
  affected: string;
  openedAt: string;
  acknowledgedBy: string | null;
  ownerName: string;
  resolvedAt: string | null;
  note: string;
};

export type Move = { fromOn: string | null; toOn: string | null; reason: string; weekOn: string };

export type ContentMilestone = {
  id: string;
  outcome: string;
  forWhom: string;
  targetOn: string | null;
  state: MilestoneState;
  note: string;
  /** Every change of its date so far, oldest first. */
  moves: Move[];
  /** The day on which it was delivered or dropped. */
  endedOn: string | null;
};

export type ContentRoadblock = {
  id: string;
  title: string;
  holdsUp: string;
  owner: string;
  helpWanted: string;
  helpFrom: string;
  helpBy: string | null;
  since: string;
  clearedOn: string | null;
  clearedNote: string;
};

export type ContentReading = {
  id: string;
  definitionNumber: number;
  name: string;
  sense: string;
  shape: string;
  unit: string;
  direction: string;
  target: number | null;
  sentence: string;
  status: "value" | "no_data" | "no_traffic";
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
  sourceNote: string;
  /** Why the number was not whole when it was published; absent where it was. */
  remark?: string;
  readAt: string;
  /** Who entered it; null where a source gave it. */
  byName: string | null;
  previous: { status: string; value: number | null; weekOn: string } | null;
};

export type PromiseOutcome = "kept" | "moved" | "dropped" | "open";
export type ContentLastPromise = { id: string; text: string; outcome: PromiseOutcome; reason: string };
export type ContentAsk = {
  id: string;
  question: string;
  decideBy: string;
  askedOfId: string | null;
  askedOfName: string | null;
};
