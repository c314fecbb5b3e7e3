import type { Meeting } from "~/features/agreements/next-meeting";
import { questionUrl } from "./check-in-urls";
import { type QuestionState, type ShownQuestion, shownInWords, showQuestion } from "./question-state";

export type LineQuestion = ShownQuestion & { id: string; text: string; word: string; href: string };

/** The questions of a week by the line on which they hang; "" holds those on the summary as a whole. */
export type QuestionsOfWeek = Record<string, LineQuestion[]>;

export type QuestionOfWeek = { id: string; lineId: string | null; text: string; state: QuestionState; dueAt: string };

/** Questions as a reader meets them beside the lines of a week, in the order in which they come. */
export function questionsOfWeek(
  rows: readonly QuestionOfWeek[],
  { slug, meeting }: { slug: string; meeting: Meeting | null },
  at: Date,
): QuestionsOfWeek {
  const byLine = new Map<string, LineQuestion[]>();
  for (const { id, lineId, text, ...row } of rows) {
    const shown = showQuestion(row, meeting, at);
    const one = { ...shown, id, text, word: shownInWords(shown), href: questionUrl(slug, id) };
    byLine.set(lineId ?? "", [...(byLine.get(lineId ?? "") ?? []), one]);
  }
  return Object.fromEntries(byLine);
}
