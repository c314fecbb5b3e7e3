import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { definitionOfWeek, type KpiTrend } from "~/features/kpis/kpi";
import { listTrendsWithSources } from "~/features/kpis/list-trends.server";
import type { StoredTrend } from "~/features/kpis/read-trends.server";
import { byHand } from "~/features/kpis/reading-source";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Carried } from "./carried";
import { completeDraft, startDraft } from "./complete-draft";
import type { Draft } from "./draft";
import { loadWeek, type StoredDraft, type Week } from "./load-week.server";
import { outdatedReadings, refreshReadings } from "./refresh-readings";

export type OpenDraft = Omit<StoredDraft, "id"> &
  Pick<Week, "stakeholders" | "notes" | "flags" | "dismissed"> & {
    summaryId: string;
    carried: Carried;
    trends: StoredTrend[];
  };

/** The draft of a period, pre-filled the first time somebody opens it; two who open it at once get the same one. */
export async function openDraft(project: ProjectAccess, period: Period): Promise<OpenDraft> {
  const { weekOn } = period;
  const [{ carried, summary: known, ...beside }, trends] = await Promise.all([
    loadWeek(project, weekOn),
    listTrendsWithSources(project.id, { untilWeekOn: weekOn, weeks: 13 }),
  ]);
  const summary = known ?? (await createSummary(project, period, startDraft(carried, trends, weekOn)));
  const { id: summaryId, ...stored } = summary;
  const complete = completeDraft(stored.draft, carried, trends, weekOn);
  const draft = stored.publishedAt ? complete : await withNewReadings(complete, trends, weekOn);
  if (!stored.publishedAt && JSON.stringify(draft) !== JSON.stringify(stored.draft))
    await addLines(project, summaryId, stored.version, draft);
  return { summaryId, ...stored, draft, carried, trends, ...beside };
}

/** What a source said before of the week is asked for only where it says something else now. */
async function withNewReadings(draft: Draft, trends: readonly KpiTrend[], weekOn: string): Promise<Draft> {
  const outdated = outdatedReadings(draft, trends, weekOn);
  if (outdated.length === 0) return draft;
  const projectId = trends[0]?.projectId ?? "";
  const earlier = await db.reading.findMany({
    where: {
      projectId,
      weekOn: dateFromDay(weekOn),
      kpiId: { in: outdated.map(({ id }) => id) },
      source: { not: byHand },
    },
    select: { kpiId: true, status: true, value: true, numerator: true, denominator: true, sourceNote: true },
  });
  const meaningOf = (kpiId: string) => trends.find((trend) => trend.kpiId === kpiId)?.definitions ?? [];
  return refreshReadings(draft, outdated, earlier, (kpiId) => definitionOfWeek(meaningOf(kpiId), weekOn).shape);
}

async function createSummary(
  project: ProjectAccess,
  { weekOn, deadlineAt }: Period,
  draft: Draft,
): Promise<StoredDraft> {
  const at = now();
  const id = randomUUID();
  const saved = { draft, draftSavedAt: at, createdAt: at };
  const made = await db.summary.createMany({
    data: { id, projectId: project.id, weekOn: dateFromDay(weekOn), deadlineAt, ...saved },
    skipDuplicates: true,
  });
  if (made.count === 0) return (await loadWeek(project, weekOn)).summary as StoredDraft;
  return { id, draft, version: 1, authors: {}, savedAt: at, savedById: null, publishedAt: null };
}

/** Keeps lines that became open after the draft began. Whoever saves at the same moment wins; the next opening adds them again. */
async function addLines(project: ProjectAccess, id: string, draftVersion: number, draft: Draft) {
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    await tx.summary.updateMany({
      where: { id, projectId: project.id, draftVersion, publishedAt: null },
      data: { draft },
    });
  });
}
