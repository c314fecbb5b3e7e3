import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canWrite, type ProjectAccess } from "./project-access";

type Now = Pick<ProjectAccess, "archivedAt" | "role" | "visibility"> & { isHere: boolean };

/** Asks again, under the project's lock, what was asked before it was waited for: whether the actor writes here. */
export async function requireStillWriter(tx: Tx, actor: Actor, project: ProjectAccess, why: string): Promise<void> {
  const [found] = await tx.$queryRaw<Now[]>`
    select r.archived_at as "archivedAt", r.visibility::text as visibility, m.role::text as role, p.deactivated_at is null as "isHere"
    from project r join person p on p.id = ${actor.personId}::uuid
      left join membership m on m.project_id = r.id and m.person_id = p.id
    where r.id = ${project.id}::uuid and r.workspace_id = ${actor.workspaceId}::uuid`;
  if (!found || (found.visibility === "private" && !found.role)) throw notFound();
  if (!found.isHere || !canWrite({ ...project, ...found })) throw forbidden(why);
}
