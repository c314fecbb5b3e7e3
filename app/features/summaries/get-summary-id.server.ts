import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import { notFound } from "~/http/not-found.server";

/** The summary of a week that somebody has begun, or 404. */
export async function getSummaryId(project: ProjectAccess, weekOn: string): Promise<string> {
  const summary = await db.summary.findUnique({
    where: { projectId_weekOn: { projectId: project.id, weekOn: dateFromDay(weekOn) } },
    select: { id: true },
  });
  if (!summary) throw notFound();
  return summary.id;
}
