import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { listTrials } from "./get-trial.server";
import { openReview } from "./open-review.server";

type Waiting = Pick<ProjectAccess, "id" | "workspaceId" | "slug" | "archivedAt"> & { trialId: string };

/** Opens every review that is due at `at` and not open yet. Gives the ids of those that are open now; a second call finds none. */
export async function openDueReviews(at: Date): Promise<string[]> {
  const waiting = await db.$queryRaw<Waiting[]>`
    select p.id, p.workspace_id as "workspaceId", p.slug, p.archived_at as "archivedAt", t.id as "trialId"
    from trial t join project p on p.id = t.project_id
    where t.replaced_at is null and p.archived_at is null and t.start_on <= ${at}::timestamptz + interval '1 day'
      and not exists (select from review r where r.trial_id = t.id)
    order by t.created_at`;
  const opened: string[] = [];
  for (const { trialId, ...project } of waiting) {
    const trial = (await listTrials(project.id)).find(({ id }) => id === trialId);
    const review = trial && (await openReview(project, trial, at));
    if (review) opened.push(review.id);
  }
  return opened;
}
