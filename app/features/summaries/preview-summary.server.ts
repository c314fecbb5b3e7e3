import { db } from "~/db/client.server";
import type { KpiTrend } from "~/features/kpis/kpi";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import { readContent } from "./build-content.server";
import type { Content } from "./content";
import type { Draft } from "./draft";
import type { FieldErrors } from "./field-errors";

/** A draft as its readers would see it, finished or not, and what is missing to publish it. Changes nothing. */
export async function previewSummary(
  project: ProjectAccess,
  period: Period,
  draft: Draft,
  trends: readonly KpiTrend[],
): Promise<{ content: Content; errors: FieldErrors }> {
  const { content, errors } = await readContent(db, project, period, draft, trends);
  return { content: { ...content, asks: content.asks.filter(({ decideBy }) => decideBy) }, errors };
}
