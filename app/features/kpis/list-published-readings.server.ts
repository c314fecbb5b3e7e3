import { db } from "~/db/client.server";
import { addWeeks } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { PublishedReading, PublishedReadings } from "./published-reading";
import type { Span } from "./read-trends.server";

/** What the project's published summaries of a span say of its numbers, corrections included: by number, then by week. One query. */
export async function listPublishedReadings(
  project: ProjectAccess,
  { untilWeekOn, weeks }: Span,
): Promise<ReadonlyMap<string, PublishedReadings>> {
  const rows = await db.$queryRaw<{ kpiId: string; reading: PublishedReading }[]>`
    select one->>'id' as "kpiId", json_build_object('weekOn', s.week_on, 'status', one->'status', 'value', one->'value',
      'numerator', one->'numerator', 'denominator', one->'denominator', 'shape', one->'shape', 'unit', one->'unit') as reading
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    cross join lateral jsonb_array_elements(r.content->'readings') one
    where s.project_id = ${project.id}::uuid and s.published_at is not null
      and s.week_on between ${addWeeks(untilWeekOn, 1 - weeks)}::date and ${untilWeekOn}::date`;
  const byKpi = new Map<string, Map<string, PublishedReading>>();
  for (const { kpiId, reading } of rows) {
    byKpi.set(kpiId, (byKpi.get(kpiId) ?? new Map()).set(reading.weekOn, reading));
  }
  return byKpi;
}
