import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { questionUrl } from "./check-in-urls";
import { type QuestionState, questionStateWords, type ShownQuestionState, shownQuestionState } from "./question-state";

export type LineQuestion = { id: string; text: string; state: ShownQuestionState; word: string; href: string };

/** The questions of a week by the line on which they hang; "" holds those on the summary as a whole. */
export type QuestionsOfWeek = Record<string, LineQuestion[]>;

type Row = { id: string; lineId: string | null; text: string; state: QuestionState; dueAt: Date };

/**
 * The questions on the lines of a week's summary, in one query, oldest first. A line that is carried over brings what is
 * still unanswered on it from earlier weeks.
 */
export async function listQuestionsOfWeek(
  project: Pick<ProjectAccess, "id" | "slug">,
  weekOn: string,
): Promise<QuestionsOfWeek> {
  const rows = await db.$queryRaw<Row[]>`
    select id, line_id as "lineId", text, state::text as state, due_at as "dueAt" from question
    where project_id = ${project.id}::uuid and (week_on = ${weekOn}::date
      or week_on < ${weekOn}::date and state <> 'answered' and line_id <> 'headline')
    order by asked_at, id`;
  const byLine = new Map<string, LineQuestion[]>();
  for (const { id, lineId, text, ...row } of rows) {
    const state = shownQuestionState(row, now());
    const one = { id, text, state, word: questionStateWords[state], href: questionUrl(project.slug, id) };
    byLine.set(lineId ?? "", [...(byLine.get(lineId ?? "") ?? []), one]);
  }
  return Object.fromEntries(byLine);
}
