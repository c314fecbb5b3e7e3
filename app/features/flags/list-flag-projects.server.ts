import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

export type FlagProjectChoice = { slug: string; name: string; openFlags: number };

/** The projects in which a person may raise a flag: their own that are not archived, by name. One query. */
export const listFlagProjects = (actor: Actor): Promise<FlagProjectChoice[]> =>
  db.$queryRaw<FlagProjectChoice[]>`
    select r.slug, r.name, (select count(*)::int from flag f where f.project_id = r.id and f.resolved_at is null) as "openFlags"
    from project r join membership m on m.project_id = r.id and m.person_id = ${actor.personId}::uuid
    where r.workspace_id = ${actor.workspaceId}::uuid and r.archived_at is null
    order by lower(r.name), r.id`;
