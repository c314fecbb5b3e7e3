import { db } from "~/db/client.server";
import type { Day, WeekOn } from "~/features/projects/cadence";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks, weekOfDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Happening } from "./happening";
import type { Span } from "./read-trends.server";

type Row = { kind: Happening["kind"] | "days"; id: string; at: Date | null; dayOn: Day | null; text: string };
/** What happened beside a number, oldest first, and the weeks of which its days are known. */
export type Happenings = { happenings: Happening[]; weeksWithDays: ReadonlySet<WeekOn> };

/** Flags raised, milestones delivered and summaries corrected in the weeks of a span. One query; of flags the newest 200. */
export async function listHappenings(
  project: ProjectAccess,
  kpiId: string,
  { untilWeekOn, weeks, timeZone }: Span & { timeZone: string },
): Promise<Happenings> {
  const from = addWeeks(untilWeekOn, 1 - weeks);
  const until = addWeeks(untilWeekOn, 1);
  const rows = await db.$queryRaw<Row[]>`
    select * from (
      (select 'flag' as kind, f.id::text as id, f.raised_at as at, null as "dayOn", f.what as text from flag f
        where f.project_id = ${project.id}::uuid and f.raised_at >= ${from}::date::timestamp at time zone ${timeZone}
          and f.raised_at < ${until}::date::timestamp at time zone ${timeZone}
        order by f.raised_at desc limit 200)
      union all
      select 'milestone', m.id::text, null, m.delivered_on::text, m.outcome from milestone m
        where m.project_id = ${project.id}::uuid and m.delivered_on >= ${from}::date and m.delivered_on < ${until}::date
      union all
      select 'correction', r.id::text, null, s.week_on::text, r.reason from revision r join summary s on s.id = r.summary_id
        where s.project_id = ${project.id}::uuid and r.number > 1 and s.published_at is not null
          and s.week_on >= ${from}::date and s.week_on < ${until}::date
      union all
      select distinct 'days', '', null::timestamptz, date_trunc('week', d.day_on)::date::text, '' from day_reading d
        where d.kpi_id = ${kpiId}::uuid and d.project_id = ${project.id}::uuid
          and d.day_on >= ${from}::date and d.day_on < ${until}::date) found
    order by "dayOn", at, text`;
  const weekOf = ({ at, dayOn }: Row) => (at ? mondayOf(at, timeZone) : weekOfDay(dayOn ?? from));
  return {
    happenings: rows
      .flatMap((row) =>
        row.kind === "days" ? [] : [{ kind: row.kind, weekOn: weekOf(row), text: row.text, id: row.id }],
      )
      .sort((one, other) => (one.weekOn < other.weekOn ? -1 : one.weekOn > other.weekOn ? 1 : 0)),
    weeksWithDays: new Set(rows.filter(({ kind }) => kind === "days").map(weekOf)),
  };
}
