import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { stateOf } from "~/features/workspace/find-invitation.server";
import { roleWords } from "~/features/workspace/role";
import { canManagePeople, type ProjectAccess } from "./project-access";

/** Whoever was invited into the project and has not answered yet, in words; nobody for whoever may not invite. */
export async function listInvitedPeople(actor: Actor, project: ProjectAccess) {
  if (!canManagePeople(project)) return [];
  const invitations = await db.invitation.findMany({
    where: { workspaceId: project.workspaceId, projectId: project.id, acceptedAt: null, withdrawnAt: null },
    select: { id: true, name: true, role: true, isAdmin: true, acceptedAt: true, withdrawnAt: true, expiresAt: true },
    orderBy: { name: "asc" },
  });
  return invitations.map(({ id, name, role, isAdmin, ...dates }) => ({
    id,
    name,
    /** An invitation that also makes an admin is the admins' to change. */
    mayChange: !isAdmin,
    detail: `${role ? roleWords[role] : "No role"} · invited, the link ${stateOf(dates) === "open" ? "works until" : "expired"} ${momentText(dates.expiresAt, actor.timeZone)}`,
  }));
}
