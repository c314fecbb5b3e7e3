import { now } from "~/clock.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import { getKpi } from "./get-kpi.server";
import { currentWeekOn, expectedWeeks } from "./kpi-weeks";
import { latestReadings } from "./latest-readings";
import { listHappenings } from "./list-happenings.server";
import { listPublishedReadings } from "./list-published-readings.server";
import { trendPoints } from "./trend-points";
import { trendSpans } from "./trend-spans";
import { weeksOfYear } from "./year-ago";

/** The span that an address asks for; 12 weeks without one. */
export const spanIn = (request: Request): number => {
  const wanted = Number(new URL(request.url).searchParams.get("weeks"));
  return trendSpans.find((span) => span === wanted) ?? 12;
};

/** A KPI with the weeks of its trend, what was published of them and what happened in them; 404 without one. */
export async function findKpiTrend(project: ProjectAccess, id: string | undefined, weeks: number) {
  if (!isUuid(id)) throw notFound();
  const rhythm = await getRhythm(project.id);
  const timeZone = zoneOf(rhythm.cadences, now());
  const untilWeekOn = currentWeekOn(rhythm.cadences, now());
  const span = { untilWeekOn, weeks };
  const [kpi, published, happened] = await Promise.all([
    // The weeks of the year before are for the comparison.
    getKpi(project, id, { untilWeekOn, weeks: weeks + weeksOfYear }),
    listPublishedReadings(project, span),
    listHappenings(project, id, { ...span, timeZone }),
  ]);
  const readings = latestReadings(kpi.readings);
  const expected = expectedWeeks(rhythm, untilWeekOn, weeks);
  return {
    kpi,
    rhythm,
    readings,
    points: trendPoints(readings, { ...span, expectedWeeks: expected }),
    context: {
      now: now(),
      timeZone,
      published: published.get(kpi.kpiId),
      expectedWeeks: expected,
      ...span,
      ...happened,
    },
  };
}
