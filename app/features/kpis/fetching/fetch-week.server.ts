import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import { lockProject } from "~/features/projects/lock-project.server";
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
 * unless a person wants the source's. Throws a SourceFault where there is no answer; false where it is not wanted any more.
 */
export async function fetchWeek(
  { kpiId, shape, project }: FetchedKpi,
  place: Place,
  window: ReadingWindow,
  { byPersonId = null as string | null } = {},
): Promise<boolean> {
  const answer = await askSource(place, shape, window);
  const input = {
    ...answer.reading,
    source: place.kind,
    sourceNote: `${placeInWords(place)}${countedInWords(window)}`,
    ...{ windowFrom: window.from, windowUntil: window.until, query: answer.query.slice(0, 20_000) },
    remark: remarkOf(window, isWholeWeek(window), answer.warnings),
  };
  return keep({ kpiId, project }, place, async (tx) => {
    await appendReading(tx, byPersonId, project, kpiId, window.weekOn, input, { keepsTyped: byPersonId === null });
  });
}

/** What was asked before the source was taken away or replaced, or its number archived, is not kept after: false then. */
function keep(
  { kpiId, project }: Omit<FetchedKpi, "shape">,
  { sourceId }: Place,
  write: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const inUse = { archivedAt: null };
    const isWanted = await tx.kpiSource.count({ where: { id: sourceId, kpiId, kpi: inUse, project: inUse } });
    if (isWanted === 0) return false;
    await write(tx);
    return true;
  });
}

/** Where another week is counted than the one that the summary is named by: ", Mon 9 Nov to Sun 15 Nov". */
function countedInWords({ weekOn, from, until, timeZone }: ReadingWindow): string {
  const last = new Date(until.getTime() - 1);
  if (mondayOf(last, timeZone) === weekOn) return "";
  const [first, end] = [from, last].map((instant) => formatDayShort(dayOf(instant, timeZone), until));
  return `, ${first} to ${end}`;
}

/** Keeps a day that is over, for who looks inside its week. The last answer counts; false as for a week. */
export async function fetchDay(
  { kpiId, shape, project }: FetchedKpi,
  place: Place,
  { dayOn, ...window }: ReadingWindow & { dayOn: string },
): Promise<boolean> {
  const { reading } = await askSource(place, shape, window);
  const key = { kpiId, dayOn: new Date(`${dayOn}T00:00:00Z`) };
  const said = { ...reading, readAt: now() };
  return keep({ kpiId, project }, place, async (tx) => {
    await tx.dayReading.upsert({
      where: { kpiId_dayOn: key },
      create: { ...key, projectId: project.id, ...said },
      update: said,
    });
  });
}
