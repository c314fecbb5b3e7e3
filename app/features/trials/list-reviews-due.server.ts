import { db } from "~/db/client.server";
import type { TrialKind } from "./trial";

export type ReviewDue = { id: string; projectId: string; number: number; kind: TrialKind; isShown: boolean };

/** The reviews of these projects that are open and not decided. One query. */
export const listReviewsDue = (projectIds: readonly string[]): Promise<ReviewDue[]> => db.$queryRaw<ReviewDue[]>`
  select r.id, t.project_id as "projectId", t.number, t.kind::text as kind,
    exists (select from review_shown s where s.review_id = r.id) as "isShown"
  from review r join trial t on t.id = r.trial_id
  where t.replaced_at is null and t.project_id = any(${[...projectIds]}::uuid[])
    and not exists (select from review_decision d where d.review_id = r.id)
  order by t.project_id, t.number`;
