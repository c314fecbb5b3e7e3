import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { type Review, readReview } from "./read-review.server";
import { isComplete } from "./review-progress";
import type { Trial } from "./trial";

/**
 * The review of a trial as it stands; when it waits for nobody its answers are shown from now on, and no more are taken,
 * whoever joins, leaves or changes sides later. The caller holds the project's lock.
 */
export async function showAnswers(tx: Tx, trial: Trial): Promise<Review | null> {
  const review = await readReview(trial, tx);
  if (!review || !isDueToShow(review)) return review;
  await tx.reviewShown.create({ data: { reviewId: review.id, projectId: trial.projectId, shownAt: now() } });
  return readReview(trial, tx);
}

/** The same for a reader, who need not hold the lock. */
export async function showReview(
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  trial: Trial,
): Promise<Review | null> {
  const review = await readReview(trial);
  if (!review || !isDueToShow(review)) return review;
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    return showAnswers(tx, trial);
  });
}

const isDueToShow = ({ shownAt, progress }: Review): boolean => !shownAt && isComplete(progress);
