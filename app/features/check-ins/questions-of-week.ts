import { questionUrl } from "./check-in-urls";
import { type QuestionState, questionStateWords, type ShownQuestionState, shownQuestionState } from "./question-state";

export type LineQuestion = { id: string; text: string; state: ShownQuestionState; word: string; href: string };

/** The questions of a week by the line on which they hang; "" holds those on the summary as a whole. */
export type QuestionsOfWeek = Record<string, LineQuestion[]>;

export type QuestionOfWeek = { id: string; lineId: string | null; text: string; state: QuestionState; dueAt: string };

/** Questions as a reader meets them beside the lines of a week, in the order in which they come. */
export function questionsOfWeek(rows: readonly QuestionOfWeek[], slug: string, at: Date): QuestionsOfWeek {
  const byLine = new Map<string, LineQuestion[]>();
  for (const { id, lineId, text, ...row } of rows) {
    const state = shownQuestionState(row, at);
    const one = { id, text, state, word: questionStateWords[state], href: questionUrl(slug, id) };
    byLine.set(lineId ?? "", [...(byLine.get(lineId ?? "") ?? []), one]);
  }
  return Object.fromEntries(byLine);
}
