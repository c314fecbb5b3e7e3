import { z } from "zod";
import { now } from "~/clock.server";
import { getKpi } from "~/features/kpis/get-kpi.server";
import { definitionOfWeek } from "~/features/kpis/kpi";
import { currentWeekOn } from "~/features/kpis/kpi-weeks";
import { readTrends, type StoredTrend } from "~/features/kpis/read-trends.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { PageQuery } from "./api-schemas";
import { pageOfRows, readCursor } from "./cursor.server";

const place = z.tuple([z.string(), z.uuid()]);

/** The KPIs in use, by the time at which they were defined, which never changes. They are few. Two queries. */
export async function listKpis(project: ProjectAccess, query: PageQuery) {
  const after = readCursor(query, place);
  const untilWeekOn = await presentWeek(project);
  const kpis = await readTrends({ projectIds: [project.id], untilWeekOn, weeks: 1 });
  const rows = kpis
    .sort((a, b) => compare(orderOf(a), orderOf(b)))
    .filter((kpi) => !after || compare(orderOf(kpi), after) > 0);
  return pageOfRows(rows, query, (kpi) => kpiView(kpi, untilWeekOn), orderOf);
}

/** One of them, in use or archived; 404 without it. */
export async function getKpiView(project: ProjectAccess, kpiId: string) {
  const untilWeekOn = await presentWeek(project);
  return kpiView(await getKpi(project, kpiId, { untilWeekOn, weeks: 1 }), untilWeekOn);
}

async function presentWeek(project: ProjectAccess): Promise<string> {
  const { cadences } = await getRhythm(project.id);
  return currentWeekOn(cadences, now());
}

const orderOf = ({ definitions, kpiId }: StoredTrend): [string, string] => [definitions[0]?.createdAt ?? "", kpiId];

const compare = (a: readonly string[], b: readonly string[]) => {
  const [left, right] = [a.join(" "), b.join(" ")];
  return left === right ? 0 : left < right ? -1 : 1;
};

function kpiView({ kpiId, archivedAt, definitions }: StoredTrend, weekOn: string) {
  const versions = definitions.map(({ fromWeekOn, ...version }) => ({ ...version, fromWeek: fromWeekOn }));
  const { number } = definitionOfWeek(definitions, weekOn);
  return {
    ...{ id: kpiId, isArchived: archivedAt !== null, definitions: versions },
    definition: versions.find((version) => version.number === number),
  };
}
