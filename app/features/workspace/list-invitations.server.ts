import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { stateOf } from "./find-invitation.server";

/** Invitations that nobody answered yet, the newest first; those that expired can be sent again. */
export async function listInvitations(actor: Actor) {
  const invitations = await db.invitation.findMany({
    where: { workspaceId: actor.workspaceId, acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return invitations.map(({ id, name, email, isAdmin, expiresAt, ...dates }) => ({
    id,
    name,
    email,
    isAdmin,
    isExpired: stateOf({ ...dates, expiresAt }) === "expired",
    until: momentText(expiresAt, actor.timeZone),
  }));
}
