import { db } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks } from "~/features/projects/cadence-days";
import type { StoredSource } from "./connection/source-state";
import type { KpiTrend } from "./kpi";

/** `weeks` weeks, the last being that of `untilWeekOn`. */
export type Span = { untilWeekOn: WeekOn; weeks: number };
type Wanted = Span & {
  projectIds: readonly string[];
  kpiId?: string;
  withHistory?: boolean;
  mostOfWeek?: number;
  withArchived?: boolean;
  withSource?: boolean;
};
/** `source` is told `withSource` only. */
export type StoredTrend = KpiTrend & { archivedAt: Date | null; source: StoredSource | null };

/**
 * KPIs in their order with every definition and their readings of a span, in one query. All that are in use, `withArchived` also
 * the others, or the one of `kpiId`; of each week the reading that counts, or `withHistory` all of them, oldest first, or the
 * `mostOfWeek` newest ones.
 */
export function readTrends({
  projectIds,
  kpiId,
  untilWeekOn,
  weeks,
  withHistory = false,
  mostOfWeek = withHistory ? 2_147_483_647 : 1,
  withArchived = false,
  withSource = false,
}: Wanted): Promise<StoredTrend[]> {
  return db.$queryRaw<StoredTrend[]>`
    select k.id as "kpiId", k.project_id as "projectId", k.archived_at as "archivedAt", d.versions as definitions, r.found as readings,
      (select json_build_object('kind', s.kind, 'config', s.config, 'answeredAt', s.answered_at, 'failingSince', s.failing_since,
               'faultSaid', s.fault_said, 'faultTodo', s.fault_todo)
       from kpi_source s where s.kpi_id = k.id and s.project_id = k.project_id and ${withSource}) as source
    from kpi k
    cross join lateral (
      select json_agg(json_build_object('number', d.number, 'name', d.name, 'sense', d.sense, 'shape', d.shape, 'unit', d.unit,
               'direction', d.direction, 'target', d.target, 'sentence', d.sentence, 'reason', d.reason,
               'fromWeekOn', d.from_week_on, 'byName', p.name, 'createdAt', d.created_at) order by d.number) as versions
      from kpi_definition d left join person p on p.id = d.by_person_id where d.kpi_id = k.id) d
    cross join lateral (
      select coalesce(json_agg(json_build_object('weekOn', w.week_on, 'number', w.number, 'status', w.status, 'value', w.value,
               'numerator', w.numerator, 'denominator', w.denominator, 'source', w.source, 'sourceNote', w.source_note, 'remark', w.remark,
               'readAt', w.read_at, 'recordedAt', w.created_at, 'byName', p.name) order by w.week_on, w.number), '[]') as found
      from (select *, max(number) over (partition by week_on) as latest from reading
            where kpi_id = k.id and project_id = k.project_id
              and week_on between ${addWeeks(untilWeekOn, 1 - weeks)}::date and ${untilWeekOn}::date) w
      left join person p on p.id = w.by_person_id
      where w.number > w.latest - ${mostOfWeek}::int) r
    where k.project_id = any(${projectIds}::uuid[])
      and case when ${kpiId ?? null}::uuid is null then ${withArchived} or k.archived_at is null else k.id = ${kpiId ?? null}::uuid end
    order by k.project_id, k.position, k.created_at, k.id`;
}
