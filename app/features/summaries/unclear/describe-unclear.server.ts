import { now } from "~/clock.server";
import { mayChangeTerms } from "~/features/glossary/may-change-terms.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { ownWord } from "~/ui/own-word";
import { clarityOfWeeks } from "./clarity-of-weeks.server";
import { listUnclear, type UnclearRow } from "./list-unclear.server";
import { canAnswerUnclear } from "./unclear-access";
import { partWords } from "./unclear-view";

export type PassageView = Pick<UnclearRow, "id" | "quote" | "answer" | "termSlug" | "isMine" | "weekOn"> & {
  /** "Week of 9 November, Roadblocks". */
  where: string;
  /** "Unclear to 2 readers". */
  count: string;
  byline: string;
};

/** The page of unclear passages: authors see all of them, readers their own and what was answered. Three queries at most. */
export async function describeUnclear(actor: Actor, project: ProjectAccess) {
  const mayAnswer = canAnswerUnclear(project);
  const [rows, clarity, mayExplain] = await Promise.all([
    listUnclear(actor, project),
    clarityOfWeeks(project),
    mayAnswer && mayChangeTerms(actor),
  ]);
  const at = now();
  const views = rows.map((row) => ({ row, view: describeRow(row, actor.timeZone, at) }));
  return {
    ...{ mayAnswer, mayExplain },
    open: views.filter(({ row }) => row.answeredAt === null && (mayAnswer || row.isMine)).map(({ view }) => view),
    answered: views.filter(({ row }) => row.answeredAt !== null).map(({ view }) => view),
    clarity: clarity.map(({ weekOn, sentences, unclear }) => ({
      weekOn,
      week: `Week of ${formatDay(weekOn, at)}`,
      share: sentences === 0 ? 100 : Math.floor(((sentences - unclear) / sentences) * 100),
      text:
        unclear === 0
          ? `${sentences === 1 ? "1 sentence" : `${sentences} sentences`}, none unclear`
          : `${unclear} of ${sentences} sentences ${unclear === 1 ? "was" : "were"} unclear to somebody`,
    })),
  };
}

function describeRow(row: UnclearRow, timeZone: string, at: Date): PassageView {
  const { id, quote, answer, termSlug, isMine, weekOn, part, readers, answeredBy, answeredAt } = row;
  return {
    ...{ id, quote, answer, termSlug, isMine, weekOn },
    where: [`Week of ${formatDay(weekOn, at)}`, ownWord(partWords, part)].filter(Boolean).join(", "),
    count: `Unclear to ${readers === 1 ? "one reader" : `${readers} readers`}`,
    byline: answeredAt ? `${answeredBy}, ${formatInstant(new Date(answeredAt), timeZone, at)}` : "",
  };
}
