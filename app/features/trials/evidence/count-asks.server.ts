import { db } from "~/db/client.server";
import { counted } from "~/features/check-ins/duration-text";
import { startOfDay } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";
import { askUrl } from "~/features/summaries/summary-urls";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, keptWhenAll, outcomeOf, partOf } from "./figure";
import type { RevisionUntil } from "./list-revisions-until.server";
import { momentOf } from "./moment-of";

type Row = { id: string; weekOn: string; question: string; decideBy: string; answeredAt: Date | null };
type Stood = Row & { isWithdrawn: boolean };

/** Asks decided up to the end of their day: the stakeholders’ side of the contract. Those whose day is not over do not count yet. */
export async function countAsks(span: EvidenceSpan, revisions: readonly RevisionUntil[]): Promise<Figure> {
  const { project, trial, asOf } = span;
  const asks = (await listAsks(span)).map((row) => asItStood(row, revisions)).filter(({ isWithdrawn }) => !isWithdrawn);
  const endOf = (day: string) => startOfDay(addDays(day, 1), trial.timeZone);
  const isInTime = ({ answeredAt, decideBy }: Row) => answeredAt !== null && answeredAt < endOf(decideBy);
  const isOver = ({ decideBy }: Row) => endOf(decideBy) <= asOf;
  const over = asks.filter(isOver);
  const inTime = over.filter(isInTime).length;
  const open = asks.length - over.length;
  return {
    ...{ key: "asks", label: "Decisions made by their day (the stakeholders’ side)", before: null },
    ...{ during: partOf(inTime, over.length), ...keptWhenAll(inTime, over.length) },
    waiting: { count: open, what: counted(open, "decision") },
    note: "Decisions asked for in the trial. Those whose day is not over do not count yet, decided or not; withdrawn ones do not count.",
    items: asks.map((ask) => {
      const { id, question, decideBy, answeredAt } = ask;
      const decided = answeredAt && `decided ${momentOf(answeredAt, trial.timeZone, asOf)}`;
      const outcome = outcomeOf(decided, isOver(ask), "not decided by then");
      return { text: `${question} (by ${formatDay(decideBy, asOf)}; ${outcome})`, href: askUrl(project.slug, id) };
    }),
  };
}

/** A later correction may change or withdraw an ask while it is open; once answered it stays as it was then. */
function asItStood(row: Row, revisions: readonly RevisionUntil[]): Stood {
  const said = revisions.filter(
    ({ weekOn, publishedAt }) => weekOn === row.weekOn && (row.answeredAt === null || publishedAt <= row.answeredAt),
  );
  const words = said.flatMap(({ asks }) => asks).findLast(({ id }) => id === row.id);
  const isThere = said.at(-1)?.asks.some(({ id }) => id === row.id) ?? true;
  const { question, decideBy } = words ?? row;
  return { ...row, question, decideBy, isWithdrawn: row.answeredAt === null && !isThere };
}

const listAsks = ({ project, from, asOf }: EvidenceSpan) => db.$queryRaw<Row[]>`
  select a.id, a.week_on::text as "weekOn", a.question, a.decide_by::text as "decideBy", n.answered_at as "answeredAt"
  from ask a left join ask_answer n on n.ask_id = a.id and n.answered_at <= ${asOf}::timestamptz
  where a.project_id = ${project.id}::uuid and a.asked_at >= ${from}::timestamptz and a.asked_at <= ${asOf}::timestamptz
  order by a.asked_at, a.id`;
