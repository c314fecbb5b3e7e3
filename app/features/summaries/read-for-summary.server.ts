import { readNow } from "~/features/kpis/fetching/read-now.server";
import { definitionOfWeek } from "~/features/kpis/kpi";
import { listTrends } from "~/features/kpis/list-trends.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";

/** Asks the source of a key number for the week now. Where it does not answer, that and why stands beside the number. */
export async function readForSummary(actor: Actor, project: ProjectAccess, weekOn: string, id?: string): Promise<void> {
  const trends = await listTrends(project.id, { untilWeekOn: weekOn, weeks: 1 });
  const trend = trends.find(({ kpiId }) => kpiId === id);
  if (!trend) throw notFound();
  const { kpiId, definitions } = trend;
  await readNow(actor, project, { kpiId, shape: definitionOfWeek(definitions, weekOn).shape }, weekOn);
}
