import { db, type Tx } from "~/db/client.server";
import { notFound } from "~/http/not-found.server";
import type { Trial } from "./trial";

/** The trials of a project by number, with the terms of their agreement. One query. */
export const listTrials = (projectId: string, client: Tx = db): Promise<Trial[]> => client.$queryRaw<Trial[]>`
  select t.id, t.project_id as "projectId", t.number, t.kind::text as kind, t.start_on::text as "startOn", t.days,
    t.time_zone as "timeZone", t.extensions, t.created_at as "createdAt", t.replaced_at as "replacedAt",
    t.agreement_id as "agreementId", v.terms,
    f.start_on::text as "baselineUntilOn", f.created_at as "baselineSignedAt"
  from trial t join agreement a on a.id = t.agreement_id join agreement_version v on v.id = a.version_id
  join lateral (select b.start_on, b.created_at from trial b where b.project_id = t.project_id and b.number <= t.number
    and (b.id = t.id or b.replaced_at is null or b.replaced_at >= b.start_on)
    and b.number > coalesce((select max(g.number) from trial g join review r on r.trial_id = g.id
      join review_decision d on d.review_id = r.id
      where g.project_id = t.project_id and g.number < t.number and d.choice = 'go_back'), 0)
    order by b.start_on, b.number limit 1) f on true
  where t.project_id = ${projectId}::uuid
  order by t.number`;

/** The trial of a project with this number; 404 where there is none. */
export async function getTrial(project: { id: string }, number: string | undefined): Promise<Trial> {
  const wanted = /^[1-9]\d{0,8}$/.test(number ?? "") ? Number(number) : 0;
  const trial = (await listTrials(project.id)).find((one) => one.number === wanted);
  if (!trial) throw notFound();
  return trial;
}
