import type { KpiTrend } from "./kpi";
import { readTrends, type Span, type StoredTrend } from "./read-trends.server";

/** The KPIs that a project uses, in their order, with their definitions and the readings of a span. One query. */
export const listTrends = (projectId: string, span: Span): Promise<KpiTrend[]> =>
  readTrends({ projectIds: [projectId], ...span });

/** The same for several projects at once, by project. */
export const listTrendsOfProjects = (projectIds: readonly string[], span: Span): Promise<KpiTrend[]> =>
  readTrends({ projectIds, ...span });

/** Those of one project with what is known of the source of each, for who writes its summary. */
export const listTrendsWithSources = (projectId: string, span: Span): Promise<StoredTrend[]> =>
  readTrends({ projectIds: [projectId], withSource: true, ...span });
