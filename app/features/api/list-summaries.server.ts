import { z } from "zod";
import { db } from "~/db/client.server";
import { dateFromDay, dayFromDate, isMonday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import { projectUrl } from "~/features/projects/project-urls";
import { getLatestRevision } from "~/features/summaries/get-latest-revision.server";
import { notFound } from "~/http/not-found.server";
import type { PageQuery } from "./api-schemas";
import { pageOfRows, readCursor } from "./cursor.server";

const place = z.tuple([z.string().refine(isMonday)]);

/** The published summaries of the project, the newest week first. One query. */
export async function listSummaries({ id: projectId, slug }: ProjectAccess, query: PageQuery) {
  const before = readCursor(query, place);
  const rows = await db.summary.findMany({
    where: { projectId, publishedAt: { not: null }, ...(before && { weekOn: { lt: dateFromDay(before[0]) } }) },
    select: { weekOn: true, state: true, headline: true, publishedAt: true, revisionNumber: true },
    orderBy: { weekOn: "desc" },
    take: query.limit + 1,
  });
  return pageOfRows(
    rows,
    query,
    ({ weekOn, state, headline, publishedAt, revisionNumber }) => ({
      ...{ week: dayFromDate(weekOn), state, headline, revision: revisionNumber },
      publishedAt: publishedAt?.toISOString(),
      path: pathOf(slug, dayFromDate(weekOn)),
    }),
    ({ weekOn }) => [dayFromDate(weekOn)],
  );
}

/** What the summary of a week says now; 404 without one. */
export async function getSummary(project: ProjectAccess, week: string) {
  if (!isMonday(week)) throw notFound();
  const { content, number, authorName, publishedAt } = await getLatestRevision(project, week);
  const { stateSinceWeekOn, flags = [], ...said } = content;
  return {
    ...said,
    ...{ week, stateSinceWeek: stateSinceWeekOn, flags, revision: number, publishedBy: authorName },
    publishedAt: publishedAt.toISOString(),
    path: pathOf(project.slug, week),
  };
}

const pathOf = (slug: string, week: string) => `${projectUrl(slug, "weeks")}/${week}`;
