import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { canManagePeople, type ProjectAccess } from "./project-access";

/** The people of the workspace who could be added to the project, by name; nobody for whoever may not add them. */
export async function listAddablePeople(
  _actor: Actor,
  project: ProjectAccess,
): Promise<{ id: string; name: string; email: string }[]> {
  if (!canManagePeople(project)) return [];
  return db.person.findMany({
    where: { workspaceId: project.workspaceId, deactivatedAt: null, memberships: { none: { projectId: project.id } } },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { email: "asc" }],
  });
}
