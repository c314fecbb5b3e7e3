import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { KpiTrend } from "~/features/kpis/kpi";
import { listTrends } from "~/features/kpis/list-trends.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import { completeDraft, startDraft } from "./complete-draft";
import type { Draft } from "./draft";
import { type Carried, loadCarried } from "./load-carried.server";

/** By path: who changed a value last, when and on which open page. */
export type DraftAuthors = Record<string, { personId: string; name: string; at: string; page: string }>;

export type OpenDraft = {
  summaryId: string;
  draft: Draft;
  version: number;
  authors: DraftAuthors;
  savedAt: Date;
  savedById: string | null;
  publishedAt: Date | null;
  carried: Carried;
  trends: KpiTrend[];
};

/** The draft of a period, pre-filled the first time somebody opens it; two who open it at once get the same one. */
export async function openDraft(project: ProjectAccess, period: Period): Promise<OpenDraft> {
  const { weekOn } = period;
  const [carried, trends, known] = await Promise.all([
    loadCarried(project, weekOn),
    listTrends(project.id, { untilWeekOn: weekOn, weeks: 13 }),
    db.summary.findUnique(ofWeek(project, weekOn)),
  ]);
  const summary = known ?? (await createSummary(project, period, startDraft(carried, trends, weekOn)));
  const {
    id: summaryId,
    draftVersion: version,
    draftSavedAt: savedAt,
    draftSavedById: savedById,
    publishedAt,
  } = summary;
  const authors = summary.draftAuthors as DraftAuthors;
  const draft = completeDraft(summary.draft as Draft, carried, trends, weekOn);
  if (!publishedAt && JSON.stringify(draft) !== JSON.stringify(summary.draft))
    await addLines(project, summaryId, summary.draftVersion, draft);
  return { summaryId, draft, version, authors, savedAt, savedById, publishedAt, carried, trends };
}

const ofWeek = (project: ProjectAccess, weekOn: string) => ({
  where: { projectId_weekOn: { projectId: project.id, weekOn: dateFromDay(weekOn) } },
});

async function createSummary(project: ProjectAccess, { weekOn, deadlineAt }: Period, draft: Draft) {
  const at = now();
  await db.summary.createMany({
    data: {
      id: randomUUID(),
      projectId: project.id,
      weekOn: dateFromDay(weekOn),
      deadlineAt,
      draft,
      draftSavedAt: at,
      createdAt: at,
    },
    skipDuplicates: true,
  });
  return db.summary.findUniqueOrThrow(ofWeek(project, weekOn));
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
