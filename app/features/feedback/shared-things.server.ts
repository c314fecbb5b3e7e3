import { db, type Tx } from "~/db/client.server";
import { flagUrl } from "~/features/flags/flag-urls";
import { formatDay } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { summaryUrl } from "~/features/summaries/summary-urls";
import { isUuid } from "~/http/is-uuid";

export type SharedThing = { ref: string; label: string; href: string };
type Row = {
  kind: "summary" | "milestone" | "flag";
  id: string;
  slug: string;
  project: string;
  text: string;
  weekOn: string;
};

const MOST_OF_A_KIND = 40;

/** What both may see, of these references only where given: published summaries, milestones and flags, the newest first. One query. */
export async function listSharedThings(
  { personId, workspaceId }: Pick<Actor, "personId" | "workspaceId">,
  otherId: string,
  at: Date,
  { only, client = db }: { only?: readonly string[]; client?: Tx | typeof db } = {},
): Promise<SharedThing[]> {
  const ids = only?.map((ref) => ref.split(":")[1]).filter(isUuid) ?? null;
  if (ids?.length === 0) return [];
  const rows = await client.$queryRaw<Row[]>`
    with both_see as (
      select p.id, p.slug, p.name from project p
      where p.workspace_id = ${workspaceId}::uuid and (p.visibility = 'open' or 2 = (
        select count(*) from membership m where m.project_id = p.id and m.person_id in (${personId}::uuid, ${otherId}::uuid)))
    )
    (select 'summary' as kind, s.id, p.slug, p.name as project, '' as text, s.week_on::text as "weekOn"
      from summary s join both_see p on p.id = s.project_id
      where s.published_at is not null and (${ids}::uuid[] is null or s.id = any(${ids}::uuid[]))
      order by s.published_at desc, s.id limit ${MOST_OF_A_KIND})
    union all
    (select 'milestone', m.id, p.slug, p.name, m.outcome, m.said_week_on::text
      from milestone m join both_see p on p.id = m.project_id
      where (${ids}::uuid[] is null or m.id = any(${ids}::uuid[]))
      order by m.said_week_on desc, m.position, m.id limit ${MOST_OF_A_KIND})
    union all
    (select 'flag', f.id, p.slug, p.name, f.what, ''
      from flag f join both_see p on p.id = f.project_id
      where (${ids}::uuid[] is null or f.id = any(${ids}::uuid[]))
      order by f.raised_at desc, f.id limit ${MOST_OF_A_KIND})`;
  return rows.map((row) => ({ ref: `${row.kind}:${row.id}`, ...shownAs(row, at) }));
}

function shownAs({ kind, id, slug, project, text, weekOn }: Row, at: Date): Omit<SharedThing, "ref"> {
  const short = text.length > 90 ? `${text.slice(0, 88).toWellFormed()}…` : text;
  if (kind === "flag") return { label: `Flag of ${project}: ${short}`, href: flagUrl(slug, id) };
  if (kind === "milestone") return { label: `Milestone of ${project}: ${short}`, href: summaryUrl(slug, weekOn) };
  return { label: `Summary of ${project}, week of ${formatDay(weekOn, at)}`, href: summaryUrl(slug, weekOn) };
}
