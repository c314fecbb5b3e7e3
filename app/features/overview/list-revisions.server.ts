import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { compareContents, type Difference } from "~/features/summaries/compare-contents";
import type { Content } from "~/features/summaries/content";
import { notFound } from "~/http/not-found.server";
import { zoneOfWeek } from "./zone-of-week";

export type RevisionRow = {
  number: number;
  byline: string;
  reason: string;
  isMaterial: boolean;
  differences: Difference[];
};

type Row = {
  number: number;
  content: Content;
  reason: string;
  isMaterial: boolean;
  authorName: string;
  publishedAt: Date;
};

/** The revisions of a published summary, newest first, each with what it changed. 404 where nothing was published. Two queries. */
export async function listRevisions(
  project: ProjectAccess,
  weekOn: string,
): Promise<{ week: string; revisions: RevisionRow[]; timeZone: string }> {
  const [rhythm, rows] = await Promise.all([getRhythm(project.id), findRows(project, weekOn)]);
  if (rows.length === 0) throw notFound();
  const timeZone = zoneOfWeek(rhythm, weekOn);
  const at = now();
  const revisions = rows.map(({ content, authorName, publishedAt, ...row }, index) => {
    const before = rows[index - 1];
    return {
      ...row,
      byline: `${formatInstant(publishedAt, timeZone, at)} by ${authorName}`,
      differences: before ? compareContents(before.content, content) : [],
    };
  });
  return { week: `Week of ${formatDay(weekOn, at)}`, revisions: revisions.reverse(), timeZone };
}

const findRows = (project: ProjectAccess, weekOn: string) => db.$queryRaw<Row[]>`
  select r.number, r.content, r.reason, r.is_material as "isMaterial", r.author_name as "authorName", r.published_at as "publishedAt"
  from revision r join summary s on s.id = r.summary_id
  where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date order by r.number`;
