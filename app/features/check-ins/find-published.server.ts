import { db, type Tx } from "~/db/client.server";
import { isMonday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Content } from "~/features/summaries/content";

export type PublishedWeek = { weekOn: string; content: Content };

/** What the summary of a week says now, or null while nothing is published for it. */
export async function findPublished(
  project: ProjectAccess,
  weekOn: string,
  client: Tx | typeof db = db,
): Promise<PublishedWeek | null> {
  if (!isMonday(weekOn)) return null;
  const [found] = await client.$queryRaw<PublishedWeek[]>`
    select s.week_on::text as "weekOn", r.content
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date and s.published_at is not null`;
  return found ?? null;
}
