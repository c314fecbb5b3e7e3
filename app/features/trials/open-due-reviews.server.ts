import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { openReview } from "./open-review.server";
import { visitTrials } from "./visit-trials.server";

type Waiting = Pick<ProjectAccess, "workspaceId" | "slug" | "archivedAt"> & { projectId: string; trialId: string };

/**
 * Opens every review that is due at `at` and not open yet. Gives the ids of those that are open now; a second call finds none.
 * A trial that fails keeps no other waiting.
 */
export async function openDueReviews(at: Date): Promise<string[]> {
  const waiting = await db.$queryRaw<Waiting[]>`
    select p.id as "projectId", p.workspace_id as "workspaceId", p.slug, p.archived_at as "archivedAt", t.id as "trialId"
    from trial t join project p on p.id = t.project_id
    where t.replaced_at is null and p.archived_at is null and t.start_on <= ${at}::timestamptz + interval '1 day'
      and not exists (select from review r where r.trial_id = t.id)
    order by t.created_at`;
  const opened: string[] = [];
  await visitTrials(waiting, "a review could not be opened", async (trial, { projectId, ...project }) => {
    const review = await openReview({ id: projectId, ...project }, trial, at);
    if (review) opened.push(review.id);
  });
  return opened;
}
