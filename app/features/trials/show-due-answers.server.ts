import { db } from "~/db/client.server";
import { showReview } from "./show-answers.server";
import { visitTrials } from "./visit-trials.server";

/** Shows the answers of every open review that waits for nobody any more, for instance because somebody left. */
export async function showDueAnswers(): Promise<void> {
  const waiting = await db.review.findMany({
    where: { shown: null, decision: null, trial: { replacedAt: null, project: { archivedAt: null } } },
    select: { projectId: true, trialId: true, trial: { select: { project: { select: { workspaceId: true } } } } },
    orderBy: { openedAt: "asc" },
  });
  await visitTrials(waiting, "the answers of a review could not be shown", (found, { trial: { project } }) =>
    showReview({ id: found.projectId, workspaceId: project.workspaceId }, found),
  );
}
