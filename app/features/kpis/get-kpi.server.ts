import type { ProjectAccess } from "~/features/projects/project-access";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import { readTrends, type Span, type StoredTrend } from "./read-trends.server";

/** A KPI of the project, in use or archived, with every reading that was ever entered for the weeks of the span; 404 without one. */
export async function getKpi(project: ProjectAccess, kpiId: string | undefined, span: Span): Promise<StoredTrend> {
  if (!isUuid(kpiId)) throw notFound();
  const [kpi] = await readTrends({ projectIds: [project.id], kpiId, withHistory: true, ...span });
  if (!kpi) throw notFound();
  return kpi;
}
