/** What each step of a conversation says. These words are never stored but sealed. */
export type AskWords = { about: string };

export type FeedbackWords = {
  behaviour: string;
  example: string;
  impact: string;
  /** References to what both may see: "summary:<id>", "milestone:<id>", "flag:<id>". */
  links: string[];
  /** Remarks of the coach that are not to be made again. */
  dismissed: string[];
};

export type ViewWords = { view: string };

export type PlannedAction = { kind: string; what: string; ownerId: string; dueOn: string };
export type PlanWords = { actions: PlannedAction[]; followUpOn: string };

export type OutcomeWords = { result: string; text: string };

/** What somebody wrote and has not sent. `base` is the number of the plan that it was written on. */
export type FeedbackDraft = FeedbackWords & { step: "feedback" };
export type ViewDraft = ViewWords & { step: "view" };
export type PlanDraft = PlanWords & { step: "plan"; base: number };
export type OutcomeDraft = OutcomeWords & { step: "outcome" };
export type StepDraft = FeedbackDraft | ViewDraft | PlanDraft | OutcomeDraft;
export const draftSteps = ["feedback", "view", "plan", "outcome"] as const;
export type DraftStep = (typeof draftSteps)[number];
