import { now } from "~/clock.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { getTrial } from "./get-trial.server";
import { openReview } from "./open-review.server";
import type { Review } from "./read-review.server";
import { showReview } from "./show-answers.server";
import type { Trial } from "./trial";

/** A trial with its review, which opens now if it is due; null before. Not a word of any answer is in it. */
export async function getReview(
  project: ProjectAccess,
  number: string | undefined,
): Promise<{ trial: Trial; review: Review | null }> {
  const trial = await getTrial(project, number);
  await openReview(project, trial, now());
  return { trial, review: await showReview(project, trial) };
}
