import { questionUrl } from "~/features/check-ins/check-in-urls";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { projectUrl } from "~/features/projects/project-urls";
import { askUrl } from "~/features/summaries/summary-urls";
import type { AgendaKind } from "./agenda";

/** Something that wants to be talked about. */
export type OpenPoint = {
  kind: AgendaKind;
  /** The action, ask, question, roadblock, review or added point that it stands for. */
  aboutId: string;
  title: string;
  reason: string;
  href: string | null;
  /** Who added it; null for what is open by itself. */
  addedById: string | null;
};

/** What is open in a project, as the tables say it. Days are YYYY-MM-DD, instants ISO. */
export type OpenThings = {
  actions: { id: string; text: string; ownerName: string; dueOn: string }[];
  asks: { id: string; question: string; decideBy: string; askedOfId: string | null; askedOfName: string | null }[];
  questions: { id: string; text: string; askedByName: string; dueAt: string; isOverdue: boolean }[];
  roadblocks: { id: string; title: string; helpWanted: string; helpFrom: string; helpBy: string | null }[];
  topics: { id: string; title: string; reason: string; addedById: string; addedByName: string }[];
};

/** Where more is said about what a point stands for. */
export const hrefOf = (kind: AgendaKind, aboutId: string, slug: string): string | null =>
  kind === "ask"
    ? askUrl(slug, aboutId)
    : kind === "question"
      ? questionUrl(slug, aboutId)
      : kind === "roadblock"
        ? projectUrl(slug)
        : null;

type Clock = { slug: string; today: string; timeZone: string; at: Date };

/** All that is open, in order of need. `brought` is what later rooms have to say. */
export function openPoints(open: OpenThings, brought: readonly OpenPoint[], clock: Clock): OpenPoint[] {
  const { slug, today, timeZone, at } = clock;
  const by = (day: string) => `${day < today ? "overdue since" : "by"} ${formatDay(day, at)}`;
  const point = (kind: AgendaKind, aboutId: string, title: string, reason: string): OpenPoint => ({
    ...{ kind, aboutId, title, reason, href: hrefOf(kind, aboutId, slug), addedById: null },
  });
  return [
    ...open.actions.map(({ id, text, ownerName, dueOn }) => point("action", id, text, `${ownerName}, ${by(dueOn)}`)),
    ...open.asks.map(({ id, question, decideBy, askedOfName }) =>
      point("ask", id, question, `${askedOfName ?? "A stakeholder"} decides, ${by(decideBy)}`),
    ),
    ...open.questions.map(({ id, text, askedByName, dueAt, isOverdue }) => {
      const late = isOverdue
        ? `, overdue since ${formatInstant(new Date(dueAt), timeZone, at)}`
        : ", left for the meeting";
      return point("question", id, text, `Asked by ${askedByName}${late}`);
    }),
    ...open.roadblocks.map(({ id, title, helpWanted, helpFrom, helpBy }) => {
      const whose = [helpFrom && `from ${helpFrom}`, helpBy && by(helpBy)].filter(Boolean);
      return point("roadblock", id, title, [`Help wanted: ${helpWanted.replace(/\.$/, "")}`, ...whose].join(", "));
    }),
    ...brought,
    ...open.topics.map(({ id, title, reason, addedById, addedByName }) => ({
      ...point("topic", id, title, `${addedByName}: ${reason}`),
      addedById,
    })),
  ];
}
