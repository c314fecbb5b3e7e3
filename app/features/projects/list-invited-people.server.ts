import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { openInvitation } from "~/features/workspace/open-invitation.server";
import { roleWords } from "~/features/workspace/role";
import { canManagePeople, type ProjectAccess } from "./project-access";

/** Whoever was invited into the project and has not answered yet, in words; nobody for whoever may not invite. */
export async function listInvitedPeople(actor: Actor, project: ProjectAccess) {
  if (!canManagePeople(project)) return [];
  const invitations = await db.invitation.findMany({
    where: { workspaceId: project.workspaceId, projectId: project.id, ...openInvitation() },
    select: { id: true, name: true, role: true, expiresAt: true },
    orderBy: { name: "asc" },
  });
  return invitations.map(({ id, name, role, expiresAt }) => ({
    id,
    name,
    detail: `${role ? roleWords[role] : "No role"} · invited, the link works until ${momentText(expiresAt, actor.timeZone)}`,
  }));
}
