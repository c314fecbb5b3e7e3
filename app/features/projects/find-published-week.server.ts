import { db, type Tx } from "~/db/client.server";
import type { WeekOn } from "./cadence";
import { dayFromDate } from "./cadence-days";
import type { ProjectAccess } from "./project-access";

/** The last week of the project with a published summary, or null. */
export async function findPublishedWeek(project: ProjectAccess, client: Tx = db): Promise<WeekOn | null> {
  const last = await client.summary.findFirst({
    where: { projectId: project.id, publishedAt: { not: null } },
    orderBy: { weekOn: "desc" },
    select: { weekOn: true },
  });
  return last && dayFromDate(last.weekOn);
}
