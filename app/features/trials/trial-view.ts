import type { Side } from "~/features/agreements/side";
import type { Choice } from "./choices";
import type { ShownFigure } from "./evidence/show-figures";
import type { EarnedRhythmView } from "./read-earned-rhythm.server";
import type { TrialState } from "./trial-state";

/** A trial's page, every word of it made on the server. */
export type TrialView = {
  number: number;
  state: TrialState;
  /** "Trial, day 9 of 14". */
  moment: string;
  /** The question of the review once it is open, before it the moment. */
  title: string;
  /** "Trial, 23 November to 6 December". */
  span: string;
  /** Whose clock the times follow, where the reader's shows another time. */
  zoneNote: string;
  agreedBy: string;
  /** What both sides signed as the signs that it works. */
  signs: string[];
  /** What happens next, in a sentence or two. */
  notes: string[];
  record: { figures: ShownFigure[]; asOf: string; isFrozen: boolean } | null;
  review: ReviewView | null;
  trials: { number: number; text: string; href: string; isThis: boolean }[];
  rhythm: EarnedRhythmView | null;
};

export type ReviewView = {
  /** By side, who has answered and for whom it waits. */
  sides: { side: Side; answered: string; waiting: string }[];
  mayAnswer: boolean;
  hasAnswered: boolean;
  /** Null until everybody has answered: not even one's own. */
  answers: AnswerView[] | null;
  votes: VoteView[];
  /** The side for which the reader may choose at present. */
  voteFor: Side | null;
  choices: ChoiceView[];
  voteId: string;
  decision: DecisionView | null;
};

export type AnswerView = {
  side: Side;
  personId: string;
  who: string;
  statement: string;
  score: number;
  missing: string;
  change: string;
  choice: string;
};
export type VoteView = { side: Side; choice: string | null; value: Choice | null; by: string; note: string };
export type ChoiceView = { value: Choice; label: string; hint: string; whyNot: string | null };
export type DecisionView = { choice: string; when: string; text: string; next: { href: string; label: string } | null };
