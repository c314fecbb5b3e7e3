import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { stateOf } from "~/features/workspace/find-invitation.server";
import { roleWords } from "~/features/workspace/role";
import { canManagePeople, type ProjectAccess } from "./project-access";

/** Whoever was invited into the project and has not answered yet, in words; nobody for whoever may not invite. A link that no mail took is the admins' to see. */
export async function listInvitedPeople(actor: Actor, project: ProjectAccess) {
  if (!canManagePeople(project)) return [];
  const invitations = await db.invitation.findMany({
    where: { workspaceId: project.workspaceId, projectId: project.id, acceptedAt: null, withdrawnAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      isAdmin: true,
      acceptedAt: true,
      withdrawnAt: true,
      expiresAt: true,
    },
    orderBy: { name: "asc" },
  });
  const links = await linksNotMailed(
    project.workspaceId,
    invitations.map(({ email }) => email),
  );
  return invitations.map(({ id, name, email, role, isAdmin, ...dates }) => ({
    id,
    name,
    isNotMailed: links.has(email),
    link: actor.isAdmin ? links.get(email) : undefined,
    /** An invitation that also makes an admin is the admins' to change. */
    mayChange: !isAdmin,
    detail: `${role ? roleWords[role] : "No role"} · invited, the link ${stateOf(dates) === "open" ? "works until" : "expired"} ${momentText(dates.expiresAt, actor.timeZone)}`,
  }));
}

async function linksNotMailed(workspaceId: string, emails: string[]): Promise<Map<string, string>> {
  const links = await db.unmailedLink.findMany({
    where: { workspaceId, email: { in: emails }, purpose: "invitation", expiresAt: { gt: now() } },
    select: { email: true, url: true },
  });
  return new Map(links.map(({ email, url }) => [email, url]));
}
