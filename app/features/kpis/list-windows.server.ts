import { db } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Span } from "./read-trends.server";

type Window = { weekOn: WeekOn; from: Date | null; until: Date | null };
export type ReadingWindows = ReadonlyMap<WeekOn, Window>;

/** The stretch of time that the reading of each week counts, where its source said so. */
export async function listWindows(
  project: ProjectAccess,
  kpiId: string,
  { untilWeekOn, weeks }: Span,
): Promise<ReadingWindows> {
  const windows = await db.$queryRaw<Window[]>`
    select distinct on (week_on) week_on::text as "weekOn", window_from as from, window_until as until from reading
    where kpi_id = ${kpiId}::uuid and project_id = ${project.id}::uuid
      and week_on between ${addWeeks(untilWeekOn, 1 - weeks)}::date and ${untilWeekOn}::date
    order by week_on, number desc`;
  return new Map(windows.map((window) => [window.weekOn, window]));
}
