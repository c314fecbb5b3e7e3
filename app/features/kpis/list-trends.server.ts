import type { KpiTrend } from "./kpi";
import { readTrends, type Span } from "./read-trends.server";

/** The KPIs that a project uses, in their order, with their definitions and the readings of a span. One query. */
export const listTrends = (projectId: string, span: Span): Promise<KpiTrend[]> =>
  readTrends({ projectIds: [projectId], ...span });

/** The same for several projects at once, by project. */
export const listTrendsOfProjects = (projectIds: readonly string[], span: Span): Promise<KpiTrend[]> =>
  readTrends({ projectIds, ...span });
