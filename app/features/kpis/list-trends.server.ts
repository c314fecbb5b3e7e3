import { db } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks } from "~/features/projects/cadence-days";
import type { KpiTrend } from "./kpi";

type Span = { untilWeekOn: WeekOn; weeks: number };

/** The KPIs of a project in their order, with every definition and the readings of `weeks` weeks. One query. */
export const listTrends = (projectId: string, span: Span): Promise<KpiTrend[]> =>
  listTrendsOfProjects([projectId], span);

/** The same for several projects at once. */
export function listTrendsOfProjects(projectIds: readonly string[], { untilWeekOn, weeks }: Span): Promise<KpiTrend[]> {
  return db.$queryRaw<KpiTrend[]>`
    select k.id as "kpiId", k.project_id as "projectId", d.versions as definitions, r.latest as readings
    from kpi k
    cross join lateral (
      select json_agg(json_build_object('number', d.number, 'name', d.name, 'sense', d.sense, 'shape', d.shape, 'unit', d.unit,
               'direction', d.direction, 'target', d.target, 'sentence', d.sentence, 'reason', d.reason,
               'fromWeekOn', d.from_week_on, 'byName', p.name, 'createdAt', d.created_at) order by d.number) as versions
      from kpi_definition d left join person p on p.id = d.by_person_id where d.kpi_id = k.id) d
    cross join lateral (
      select coalesce(json_agg(json_build_object('weekOn', w.week_on, 'number', w.number, 'status', w.status, 'value', w.value,
               'numerator', w.numerator, 'denominator', w.denominator, 'source', w.source, 'sourceNote', w.source_note,
               'readAt', w.read_at, 'byName', p.name) order by w.week_on), '[]') as latest
      from (select distinct on (week_on) * from reading
            where kpi_id = k.id and project_id = k.project_id
              and week_on between ${addWeeks(untilWeekOn, 1 - weeks)}::date and ${untilWeekOn}::date
            order by week_on, number desc) w
      left join person p on p.id = w.by_person_id) r
    where k.project_id = any(${projectIds}::uuid[]) and k.archived_at is null
    order by k.project_id, k.position, k.created_at, k.id`;
}
