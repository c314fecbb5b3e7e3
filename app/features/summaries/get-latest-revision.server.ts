import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { notFound } from "~/http/not-found.server";
import type { Content } from "./content";

export type LatestRevision = {
  summaryId: string;
  number: number;
  authorName: string;
  publishedAt: Date;
  content: Content;
  /** Remarks of the coach that are not to be said again in the project, by their keys. */
  dismissed: string[];
};

/** What a week's summary says now, or 404 while it is not published. */
export async function getLatestRevision(project: ProjectAccess, weekOn: string): Promise<LatestRevision> {
  const [latest] = await db.$queryRaw<LatestRevision[]>`
    select s.id as "summaryId", r.number, r.author_name as "authorName", r.published_at as "publishedAt", r.content,
      (select coalesce(json_agg(d.rule || ' ' || d.words_hash), '[]') from dismissed_remark d where d.project_id = s.project_id) as dismissed
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date`;
  if (!latest) throw notFound();
  return latest;
}
