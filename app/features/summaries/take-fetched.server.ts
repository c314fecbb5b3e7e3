import { listTrends } from "~/features/kpis/list-trends.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Draft } from "./draft";
import { outdatedReadings } from "./refresh-readings";

/** The draft with what the source of a key number says of the week, in place of what somebody typed. */
export async function takeFetched(
  project: ProjectAccess,
  weekOn: string,
  draft: Draft,
  kpiId: string | undefined,
): Promise<Draft> {
  const trends = await listTrends(project.id, { untilWeekOn: weekOn, weeks: 1 });
  const fetched = outdatedReadings(draft, trends, weekOn).find(({ id }) => id === kpiId);
  if (!fetched) return draft;
  return { ...draft, readings: draft.readings.map((line) => (line.id === kpiId ? fetched : line)) };
}
