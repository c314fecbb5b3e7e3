import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { countEvidence } from "./evidence/count-evidence.server";
import { readPlannedRhythm } from "./read-planned-rhythm.server";
import type { Trial } from "./trial";
import { trialClock } from "./trial-clock";

/**
 * Opens the review of a trial that is over at `at`, as of the very instant at which it was due, with its evidence frozen.
 * Null while it is not over, was replaced, or the project is archived. Opening it twice, or at once, is one review.
 */
export async function openReview(
  project: Pick<ProjectAccess, "id" | "workspaceId" | "slug" | "archivedAt">,
  trial: Trial,
  at: Date,
): Promise<{ id: string } | null> {
  const known = await db.review.findUnique({ where: { trialId: trial.id }, select: { id: true } });
  if (known) return known;
  if (trial.replacedAt || project.archivedAt) return null;
  const { opensAt } = trialClock(trial, await readPlannedRhythm(project.id));
  if (!opensAt || opensAt > at) return null;
  // Whatever was begun before the opening is in the tables once this lock was held.
  await db.$transaction((tx) => lockProject(tx, project));
  const evidence = await countEvidence(project, trial, opensAt);
  await db.review.createMany({
    data: { projectId: project.id, trialId: trial.id, openedAt: opensAt, evidence },
    skipDuplicates: true,
  });
  return db.review.findUnique({ where: { trialId: trial.id }, select: { id: true } });
}
