import { z } from "zod";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay, dayFromDate, isMonday } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { previousPeriod } from "~/features/projects/period-of-week";
import { periodState } from "~/features/projects/period-state";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { PageQuery } from "./api-schemas";
import { pageOfRows, readCursor } from "./cursor.server";

const place = z.tuple([z.string().refine(isMonday)]);

/** The periods that have begun, the present one first. Two queries. */
export async function listPeriods(project: ProjectAccess, query: PageQuery) {
  const before = readCursor(query, place);
  const { cadences, skips, pauses } = await getRhythm(project.id);
  const periods: Period[] = [];
  const present = begun(currentPeriod(cadences, now()));
  const isLater = present && before && before[0] > present.weekOn;
  let period = before && !isLater ? previousPeriod(cadences, { weekOn: before[0] }) : present;
  while (period && periods.length <= query.limit) {
    periods.push(period);
    period = previousPeriod(cadences, period);
  }
  const published = await publishedOf(project, periods);
  return pageOfRows(
    periods,
    query,
    (one) => {
      const publishedAt = published.get(one.weekOn) ?? null;
      const skip = skips.find(({ weekOn }) => weekOn === one.weekOn) ?? null;
      const state = periodState({ period: one, now: now(), publishedAt, skip, pauses });
      return {
        ...{ week: one.weekOn, timeZone: one.timeZone, state: state.name },
        startsAt: one.startsAt.toISOString(),
        deadlineAt: one.deadlineAt.toISOString(),
        publishedAt: publishedAt?.toISOString() ?? null,
        reason: "reason" in state ? state.reason : "",
      };
    },
    ({ weekOn }) => [weekOn],
  );
}

/** The first period of a new project may still be to come. */
const begun = (period: Period | null) => (period && period.startsAt <= now() ? period : null);

async function publishedOf({ id: projectId }: ProjectAccess, periods: Period[]): Promise<Map<string, Date>> {
  const weeks = periods.map(({ weekOn }) => dateFromDay(weekOn));
  const summaries = await db.summary.findMany({
    where: { projectId, weekOn: { in: weeks }, publishedAt: { not: null } },
    select: { weekOn: true, publishedAt: true },
  });
  return new Map(summaries.map(({ weekOn, publishedAt }) => [dayFromDate(weekOn), publishedAt as Date]));
}
