import type { ProjectAccess } from "~/features/projects/project-access";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import { readTrends, type Span, type StoredTrend } from "./read-trends.server";

/** A program may send thousands for one week. */
const mostOfWeek = 20;

/** A KPI of the project, in use or archived, with the newest readings of each week of the span, oldest first; 404 without one. */
export async function getKpi(project: ProjectAccess, kpiId: string | undefined, span: Span): Promise<StoredTrend> {
  if (!isUuid(kpiId)) throw notFound();
  const [kpi] = await readTrends({ projectIds: [project.id], kpiId, mostOfWeek, withSource: true, ...span });
  if (!kpi) throw notFound();
  return kpi;
}
