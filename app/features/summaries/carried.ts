import type { ContentMilestone, ContentRoadblock } from "./content";

export type CarriedMilestone = Omit<ContentMilestone, "endedOn">;
export type CarriedRoadblock = Omit<ContentRoadblock, "clearedOn" | "clearedNote">;
export type CarriedPromise = { id: string; text: string; madeWeekOn: string };
export type CarriedAsk = {
  id: string;
  question: string;
  decideBy: string;
  askedAt: string;
  askedOfName: string | null;
  answer: { text: string; by: string; at: string } | null;
};

/** What the summary before left open, for the summary of a week to go on with. Days are YYYY-MM-DD. */
export type Carried = {
  milestones: CarriedMilestone[];
  roadblocks: CarriedRoadblock[];
  promises: CarriedPromise[];
  asks: CarriedAsk[];
  /** The last published summary before this week, if any. */
  last: { weekOn: string; publishedAt: string; state: string; content: unknown } | null;
};
