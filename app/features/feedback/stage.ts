/** How far a conversation is. One that is begun does not exist for its receiver yet. */
export const feedbackStages = ["begun", "asked", "given", "viewed", "agreed", "followed_up", "closed"] as const;
export type FeedbackStage = (typeof feedbackStages)[number];

export const stageWords: Record<FeedbackStage, string> = {
  begun: "Being written",
  asked: "Asked for",
  given: "Given",
  viewed: "Both have written",
  agreed: "Agreed",
  followed_up: "Looked at again",
  closed: "Closed",
};
