import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { hashOfToken } from "./invitation-link.server";

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

/** The invitation that a mailed link opens, whatever became of it; null for a link that nobody was sent. */
export async function findInvitation(token: string) {
  const found = await db.invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    include: { workspace: { select: { name: true } }, project: { select: { name: true } } },
  });
  if (!found) return null;
  const by = await db.person.findUnique({ where: { id: found.invitedById }, select: { name: true, timeZone: true } });
  const { workspace, project, ...invitation } = found;
  return {
    ...invitation,
    state: stateOf(invitation),
    workspaceName: workspace.name,
    projectName: project?.name ?? null,
    invitedBy: by?.name ?? "Somebody",
    timeZone: by?.timeZone ?? "UTC",
  };
}

type Dates = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

export function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Dates): InvitationState {
  if (acceptedAt) return "accepted";
  if (withdrawnAt) return "withdrawn";
  return expiresAt > now() ? "open" : "expired";
}
