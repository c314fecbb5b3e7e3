import { db } from "~/db/client.server";
import { dayFromDate } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";

/** More than the periods that a late summary is still asked for. */
const RECENT = 20;

/** The last weeks of a project that have a summary: the published ones, and those begun. One query. */
export async function listRecentWeeks(project: ProjectAccess): Promise<{ published: Set<string>; drafts: string[] }> {
  const summaries = await db.summary.findMany({
    where: { projectId: project.id },
    select: { weekOn: true, publishedAt: true },
    orderBy: { weekOn: "desc" },
    take: RECENT,
  });
  const weeks = (isPublished: boolean) =>
    summaries
      .filter(({ publishedAt }) => (publishedAt !== null) === isPublished)
      .map(({ weekOn }) => dayFromDate(weekOn));
  return { published: new Set(weeks(true)), drafts: weeks(false) };
}
