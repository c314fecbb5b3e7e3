import type { Meeting } from "~/features/agreements/next-meeting";
import { formatWeekday } from "~/features/projects/period-text";

/** What the table says of a question. */
export type QuestionState = "open" | "answered" | "agenda";
/** What a reader sees: one that is open and whose time has passed is on the agenda, or overdue where no meeting comes. */
export type ShownQuestionState = QuestionState | "overdue";

export const questionStateWords: Record<ShownQuestionState, string> = {
  open: "Open",
  overdue: "Overdue",
  answered: "Answered",
  agenda: "On the agenda",
};

type Question = { state: QuestionState; dueAt: Date | string };

export type ShownQuestion = {
  state: ShownQuestionState;
  /** Whether its time is over, though it stands on the agenda. */
  isOverdue: boolean;
  /** "Tuesday 24 November", the day of the meeting on whose agenda it stands; else "". */
  meetingOn: string;
};

export const isOverdue = ({ state, dueAt }: Question, now: Date): boolean => state === "open" && new Date(dueAt) < now;

/** A question as it stands now. `meeting` is the one that comes next. */
export function showQuestion(question: Question, meeting: Meeting | null, now: Date): ShownQuestion {
  const isLate = isOverdue(question, now);
  const state = isLate ? (meeting ? "agenda" : "overdue") : question.state;
  return {
    state,
    isOverdue: isLate,
    meetingOn: state === "agenda" && meeting ? formatWeekday(meeting.day, now) : "",
  };
}

/** "On the agenda, overdue". */
export const shownInWords = ({ state, isOverdue }: ShownQuestion): string =>
  state === "agenda" && isOverdue ? `${questionStateWords.agenda}, overdue` : questionStateWords[state];
