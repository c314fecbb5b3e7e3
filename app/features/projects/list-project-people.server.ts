import { db } from "~/db/client.server";
import type { Role } from "~/features/workspace/role";
import type { ProjectAccess } from "./project-access";

export type ProjectPerson = { id: string; name: string; email: string; role: Role; isDeactivated: boolean };

/** The people of a project that the actor may see (from getProject): leads, engineers, stakeholders, each by name. One query. */
export function listProjectPeople(project: Pick<ProjectAccess, "id" | "workspaceId">): Promise<ProjectPerson[]> {
  return db.$queryRaw<ProjectPerson[]>`
    select p.id, p.name, p.email, m.role::text as role, p.deactivated_at is not null as "isDeactivated"
    from membership m join person p on p.id = m.person_id
    where m.project_id = ${project.id}::uuid and p.workspace_id = ${project.workspaceId}::uuid
    order by m.role, lower(p.name), p.id`;
}
