import { z } from "zod";
import { db } from "~/db/client.server";
import { isMonday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import { notFound } from "~/http/not-found.server";
import type { PageQuery } from "./api-schemas";
import { pageOfRows, readCursor } from "./cursor.server";

type Row = {
  week: string;
  number: number;
  isCurrent: boolean;
  status: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
  sourceNote: string;
  remark: string;
  windowFrom: Date | null;
  windowUntil: Date | null;
  readAt: Date;
  recordedAt: Date;
};

const place = z.tuple([z.string().refine(isMonday), z.int().min(1).max(2_147_483_647)]);

/** Every reading of a KPI, the newest week and its latest reading first; 404 where the project has no such KPI. */
export async function listReadings({ id: projectId }: ProjectAccess, kpiId: string, query: PageQuery) {
  const [week, number] = readCursor(query, place) ?? [null, null];
  if (!(await db.kpi.count({ where: { id: kpiId, projectId } }))) throw notFound();
  const rows = await db.$queryRaw<Row[]>`
    select to_char(r.week_on, 'YYYY-MM-DD') as week, r.number, r.status::text as status, r.value, r.numerator, r.denominator, r.source,
      r.source_note as "sourceNote", r.remark, r.window_from as "windowFrom", r.window_until as "windowUntil",
      r.read_at as "readAt", r.created_at as "recordedAt",
      not exists (select from reading l where l.kpi_id = r.kpi_id and l.week_on = r.week_on and l.number > r.number) as "isCurrent"
    from reading r
    where r.kpi_id = ${kpiId}::uuid and r.project_id = ${projectId}::uuid
      and (${week}::date is null or (r.week_on, r.number) < (${week}::date, ${number}::int))
    order by r.week_on desc, r.number desc limit ${query.limit + 1}`;
  return pageOfRows(
    rows,
    query,
    (row) => ({
      ...row,
      windowFrom: row.windowFrom?.toISOString() ?? null,
      windowUntil: row.windowUntil?.toISOString() ?? null,
      readAt: row.readAt.toISOString(),
      recordedAt: row.recordedAt.toISOString(),
    }),
    (row) => [row.week, row.number],
  );
}
