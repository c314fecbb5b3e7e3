import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import { formatDayShort } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { appendReading } from "../append-reading.server";
import { askSource } from "../connection/ask-source.server";
import type { Place } from "../connection/read-place.server";
import { placeInWords } from "../connection/source-state";
import type { Shape } from "../kpi";
import type { ReadingWindow } from "../sources/source";
import { isWholeWeek } from "../sources/source-window";
import { remarkOf } from "./remark-of";

export type FetchedKpi = { kpiId: string; shape: Shape; project: Pick<ProjectAccess, "id" | "workspaceId"> };

/**
 * Asks the source for a week and keeps the answer beside what was known. A number that a person typed for the week counts on,
 * unless a person wants the source's. Throws a SourceFault where there is no answer.
 */
export async function fetchWeek(
  { kpiId, shape, project }: FetchedKpi,
  place: Place,
  window: ReadingWindow,
  { byPersonId = null as string | null } = {},
): Promise<void> {
  const answer = await askSource(place, shape, window);
  const input = {
    ...answer.reading,
    source: place.kind,
    sourceNote: `${placeInWords(place)}${countedInWords(window)}`,
    ...{ windowFrom: window.from, windowUntil: window.until, query: answer.query.slice(0, 20_000) },
    remark: remarkOf(window, isWholeWeek(window), answer.warnings),
  };
  await db.$transaction(async (tx) => {
    // What was asked before the source was taken away is not kept after.
    if ((await tx.kpiSource.count({ where: { id: place.sourceId, kpiId } })) === 0) return;
    await appendReading(tx, byPersonId, project, kpiId, window.weekOn, input, { keepsTyped: byPersonId === null });
  });
}

/** Where another week is counted than the one that the summary is named by: ", Mon 9 Nov to Sun 15 Nov". */
function countedInWords({ weekOn, from, until, timeZone }: ReadingWindow): string {
  const last = new Date(until.getTime() - 1);
  if (mondayOf(last, timeZone) === weekOn) return "";
  const [first, end] = [from, last].map((instant) => formatDayShort(dayOf(instant, timeZone), until));
  return `, ${first} to ${end}`;
}

/** Keeps the days of a week that are over, for who looks inside it. The last answer counts. */
export async function fetchDay(
  { kpiId, shape, project }: FetchedKpi,
  place: Place,
  { dayOn, ...window }: ReadingWindow & { dayOn: string },
): Promise<void> {
  const { reading } = await askSource(place, shape, window);
  const key = { kpiId, dayOn: new Date(`${dayOn}T00:00:00Z`) };
  const said = { ...reading, readAt: now() };
  await db.dayReading.upsert({
    where: { kpiId_dayOn: key },
    create: { ...key, projectId: project.id, ...said },
    update: said,
  });
}
