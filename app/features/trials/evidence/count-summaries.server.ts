import { db } from "~/db/client.server";
import { dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import { wasLate } from "~/features/projects/period-state";
import { formatDay } from "~/features/projects/period-text";
import { projectUrl } from "~/features/projects/project-urls";
import { summaryUrl } from "~/features/summaries/summary-urls";
import type { DuePeriod, EvidenceSpan } from "./evidence-span";
import { type Figure, keptWhenAll, partOf } from "./figure";
import { momentOf } from "./moment-of";

/** Summaries on time, of those that were due and wanted. A correction does not matter. */
export async function countSummaries({ project, due, asOf }: EvidenceSpan): Promise<Figure> {
  const rows = await db.summary.findMany({
    where: {
      ...{ projectId: project.id, publishedAt: { lte: asOf } },
      weekOn: { in: due.map(({ weekOn }) => dateFromDay(weekOn)) },
    },
    select: { weekOn: true, publishedAt: true },
  });
  const published = new Map(rows.map(({ weekOn, publishedAt }) => [dayFromDate(weekOn), publishedAt as Date]));
  const isOnTime = ({ weekOn, deadlineAt }: DuePeriod) => {
    const at = published.get(weekOn);
    return at !== undefined && !wasLate(at, deadlineAt);
  };
  const wanted = due.filter(({ isWanted }) => isWanted);
  const onTime = wanted.filter(isOnTime).length;
  return {
    ...{ key: "summaries", label: "Summaries published on time", before: null, during: partOf(onTime, wanted.length) },
    ...keptWhenAll(onTime, wanted.length),
    note: "Summaries due within the trial. One that was skipped in advance, or due in a pause, was not wanted.",
    items: due.map((period) => {
      const at = published.get(period.weekOn);
      const when = at ? `published ${momentOf(at, period.timeZone, asOf)}` : "not published by then";
      const judged = at ? `${when}, ${isOnTime(period) ? "on time" : "late"}` : when;
      return {
        text: `Week of ${formatDay(period.weekOn, asOf)}: ${period.isWanted ? judged : `${period.why}, not counted`}`,
        href: at ? summaryUrl(project.slug, period.weekOn) : projectUrl(project.slug, "weeks"),
      };
    }),
  };
}
