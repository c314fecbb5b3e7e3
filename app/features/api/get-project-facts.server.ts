import { now } from "~/clock.server";
import { currentWeekOn } from "~/features/kpis/kpi-weeks";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";

/** What a program may want to know of its project before anything else. One query. */
export async function getProjectFacts(project: ProjectAccess) {
  const { cadences } = await getRhythm(project.id);
  const { slug, name, purpose, visibility, archivedAt } = project;
  return {
    ...{ slug, name, purpose, visibility, archivedAt: archivedAt?.toISOString() ?? null },
    timeZone: zoneOf(cadences, now()),
    thisWeek: currentWeekOn(cadences, now()),
  };
}
