/**
 * What the coach says of a text, never of its author. `field` is a path as a draft has it ("headline",
 * "milestones/<id>/outcome"); `from` and `to` count in its text and are both 0 where something is missing from it.
 */
export type Remark = {
  rule: string;
  field: string;
  from: number;
  to: number;
  /** The words that are meant, as they were typed. */
  words: string;
  /** Why a reader would stumble. */
  why: string;
  /** The beginning of a better sentence, for the author to go on with. */
  frame: string;
};

/** What the coach reads of a summary; a draft has it all. */
export type SummaryText = {
  headline: string;
  state: string;
  stateReason: string;
  milestones: readonly { id: string; outcome: string; forWhom: string; state: string; note: string }[];
  roadblocks: readonly {
    id: string;
    title: string;
    holdsUp: string;
    owner: string;
    helpWanted: string;
    cleared: string;
  }[];
  promises: readonly { id: string; text: string }[];
  asks: readonly { id: string; question: string }[];
  notes: string;
};

/** What is known beside the words. */
export type Evidence = {
  /** Names and other forms of the terms that readers can look up. */
  knownTerms: readonly string[];
  /** What speaks against a good state, each in a plain sentence: "Error rate is 0.4%, its target is at most 0.3%." */
  facts: readonly string[];
};

export type FeedbackText = { behaviour: string; example: string; impact: string };
