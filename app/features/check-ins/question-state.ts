/** What the table says of a question. */
export type QuestionState = "open" | "answered" | "agenda";
/** What a reader sees: one that is open and whose time has passed is overdue. */
export type ShownQuestionState = QuestionState | "overdue";

export const questionStateWords: Record<ShownQuestionState, string> = {
  open: "Open",
  overdue: "Overdue",
  answered: "Answered",
  agenda: "On the agenda",
};

export const shownQuestionState = (
  { state, dueAt }: { state: QuestionState; dueAt: Date | string },
  now: Date,
): ShownQuestionState => (state === "open" && new Date(dueAt) < now ? "overdue" : state);
