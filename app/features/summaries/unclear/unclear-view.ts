/** A passage that a reader marked, with what its authors said to it. */
export type MyPassage = {
  id: string;
  quote: string;
  answer: string;
  termSlug: string | null;
  answeredBy: string | null;
};

/** Of a summary, for one reader: what they marked, and for its authors how many passages wait for an answer. */
export type UnclearOfBrief = { mine: MyPassage[]; open: number };

/** The same for all readers, with the ids of those who marked it. */
export type SharedPassage = MyPassage & { markedBy: string[] };

/** What one reader sees of it: their own, and numbers. */
export const unclearFor = (passages: readonly SharedPassage[], personId: string): UnclearOfBrief => ({
  mine: passages
    .filter(({ markedBy }) => markedBy.includes(personId))
    .map(({ id, quote, answer, termSlug, answeredBy }) => ({ id, quote, answer, termSlug, answeredBy })),
  open: passages.filter(({ answeredBy }) => answeredBy === null).length,
});

/** Where a passage stands, in words. */
export const partWords: Record<string, string> = {
  headline: "Headline",
  state: "Why this state",
  reading: "Key numbers",
  milestone: "Milestones",
  promise: "Promises",
  flag: "Critical flags",
  roadblock: "Roadblocks",
  notes: "Notes",
};
