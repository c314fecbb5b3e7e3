import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { pageAskedFor } from "~/http/page-asked-for";
import { type Flag, type FlagState, flagState } from "./flag";
import { flagZone } from "./flag-words.server";

const FLAGS_A_PAGE = 30;
const MOST_SEARCHED = 100;

export const shown = ["all", "open", "resolved", "could-wait"] as const;
export type Shown = (typeof shown)[number];

export type ListedFlag = { id: string; what: string; state: FlagState; byline: string; verdict: string };

type Row = Pick<
  Flag,
  "id" | "what" | "raisedByName" | "openedAt" | "nextWordBy" | "acknowledgedAt" | "resolvedAt" | "ownerName"
> & {
  yes: number;
  no: number;
  inAll: number;
};

/** A page of a project's flags, the open ones first, then the latest; by the words and the choice that the address names. */
export async function listFlags(project: { id: string }, search: URLSearchParams) {
  const words = (search.get("search") ?? "")
    .replaceAll("\0", "")
    .toWellFormed()
    .trim()
    .slice(0, MOST_SEARCHED)
    .toWellFormed();
  const wanted = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const show = shown.find((one) => one === search.get("show")) ?? "all";
  const page = pageAskedFor(search);
  const [timeZone, rows] = await Promise.all([
    flagZone(project.id),
    db.$queryRaw<Row[]>`
      select f.id, f.what, f.raised_by_name as "raisedByName", f.opened_at as "openedAt", f.next_word_by as "nextWordBy",
        f.acknowledged_at as "acknowledgedAt", f.resolved_at as "resolvedAt", f.owner_name as "ownerName",
        j.yes::int, j.no::int, count(*) over ()::int as "inAll"
      from flag f, lateral (select count(*) filter (where was_critical) as yes, count(*) filter (where not was_critical) as no
        from flag_judgement where flag_id = f.id) j
      where f.project_id = ${project.id}::uuid
        and (f.what ilike ${wanted} or f.affected ilike ${wanted}
          or exists (select from flag_event e where e.flag_id = f.id and e.text ilike ${wanted}))
        and case ${show} when 'open' then f.resolved_at is null when 'resolved' then f.resolved_at is not null
          when 'could-wait' then j.no > 0 else true end
      order by f.resolved_at is null desc, coalesce(f.resolved_at, f.opened_at) desc, f.id
      limit ${FLAGS_A_PAGE} offset ${(page - 1) * FLAGS_A_PAGE}`,
  ]);
  const all = rows[0]?.inAll ?? 0;
  return {
    ...{ words, show },
    flags: rows.map((row) => listed(row, timeZone, now())),
    pages: { page, last: Math.max(page, Math.ceil(all / FLAGS_A_PAGE)), all },
  };
}

function listed({ id, what, ...row }: Row, timeZone: string, at: Date): ListedFlag {
  const when = (instant: Date) => formatInstant(instant, timeZone, at);
  const opened = `Opened by ${row.raisedByName}, ${when(row.openedAt)}`;
  const now = row.resolvedAt
    ? `resolved ${when(row.resolvedAt)}`
    : row.nextWordBy && `${row.ownerName} takes care of it, next word by ${when(row.nextWordBy)}`;
  return { id, what, state: flagState(row), byline: [opened, now].filter(Boolean).join("; "), verdict: verdictOf(row) };
}

const verdictOf = ({ yes, no }: Pick<Row, "yes" | "no">) =>
  yes + no === 0
    ? ""
    : no === 0
      ? "It was critical"
      : yes === 0
        ? "It could have waited"
        : `${yes} say critical, ${no} say it could have waited`;

/** What should have been flagged and was not, the latest first. */
export async function listMissedFlags(project: { id: string }) {
  const missed = await db.missedFlag.findMany({
    where: { projectId: project.id },
    orderBy: [{ happenedOn: "desc" }, { reportedAt: "desc" }],
    take: 20,
  });
  return missed.map(({ id, what, happenedOn, reportedByName }) => ({
    ...{ id, what },
    byline: `${formatDay(happenedOn.toISOString().slice(0, 10), now())}, said by ${reportedByName}`,
  }));
}
