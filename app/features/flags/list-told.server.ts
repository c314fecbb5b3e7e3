import { db, type Tx } from "~/db/client.server";
import type { Flag } from "./flag";

type Told = { personId: string | null; targetId: string | null };

/**
 * Whom a flag was said to since it was opened, those outside the project among them that it was passed on to: they hear how
 * it goes on. Of a private project only its own people and targets.
 */
export async function listTold(
  { id, projectId, openedAt }: Pick<Flag, "id" | "projectId" | "openedAt">,
  client: Tx | typeof db = db,
): Promise<{ people: string[]; targets: string[] }> {
  const told = await client.$queryRaw<Told[]>`
    select distinct d.person_id as "personId", d.target_id as "targetId"
    from project r join message m on m.project_id = r.id join delivery d on d.message_id = m.id
    where r.id = ${projectId}::uuid and m.about_id = ${id}::uuid and m.topic = 'flag'
      and m.created_at >= ${openedAt}::timestamptz and (r.visibility = 'open'
        or exists (select from membership s where s.project_id = r.id and s.person_id = d.person_id)
        or exists (select from target t where t.project_id = r.id and t.id = d.target_id))`;
  return {
    people: told.flatMap(({ personId }) => personId ?? []),
    targets: told.flatMap(({ targetId }) => targetId ?? []),
  };
}
