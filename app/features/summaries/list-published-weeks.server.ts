import { db } from "~/db/client.server";
import { dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";

/** The weeks since `sinceOn` whose summary is published. */
export async function listPublishedWeeks(project: ProjectAccess, sinceOn: string): Promise<Set<string>> {
  const summaries = await db.summary.findMany({
    where: { projectId: project.id, weekOn: { gte: dateFromDay(sinceOn) }, publishedAt: { not: null } },
    select: { weekOn: true },
  });
  return new Set(summaries.map(({ weekOn }) => dayFromDate(weekOn)));
}
