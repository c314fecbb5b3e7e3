import { db } from "~/db/client.server";
import type { Content } from "~/features/summaries/content";
import type { EvidenceSpan } from "./evidence-span";

export type RevisionUntil = { weekOn: string; publishedAt: Date } & Pick<Content, "asks" | "lastPromises">;

/**
 * What the summaries due or published in the trial had said by then, in the order in which it was said. Lines that live on
 * keep only their last word, so what stood at an instant is told by the revisions.
 */
export const listRevisionsUntil = ({ project, due, from, asOf }: EvidenceSpan) => db.$queryRaw<RevisionUntil[]>`
  select s.week_on::text as "weekOn", r.published_at as "publishedAt", coalesce(r.content->'asks', '[]') as asks,
    coalesce(r.content->'lastPromises', '[]') as "lastPromises"
  from revision r join summary s on s.id = r.summary_id
  where r.project_id = ${project.id}::uuid and r.published_at <= ${asOf}::timestamptz
    and (r.published_at >= ${from}::timestamptz or s.week_on = any(${due.map(({ weekOn }) => weekOn)}::date[]))
  order by r.published_at, r.number`;
