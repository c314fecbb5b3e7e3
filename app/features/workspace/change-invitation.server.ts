import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { hashOfToken, mailInvitation, makeToken } from "./invitation-link.server";
import { expiryAfter } from "./invite-person.server";

/** With a project: only what grants nothing beyond a role in it. */
const unanswered = ({ workspaceId }: Actor, id: string, projectId?: string) => ({
  ...{ id, workspaceId, acceptedAt: null, withdrawnAt: null },
  ...(projectId && { projectId, isAdmin: false }),
});

/** Mails a new link with seven new days, also for one that expired; the old link ends. False when it was answered since. */
export async function resendInvitation(actor: Actor, id: string, projectId?: string): Promise<boolean> {
  const token = makeToken();
  const where = unanswered(actor, id, projectId);
  const data = { tokenHash: hashOfToken(token), expiresAt: expiryAfter(now()), invitedById: actor.personId };
  const [invitation] = await db.invitation.updateManyAndReturn({ where, data, select: { email: true, name: true } });
  if (!invitation) return false;
  await mailInvitation({ ...invitation, token, invitedBy: actor.name, workspaceName: actor.workspaceName });
  return true;
}

/** The link stops to work. False when it was accepted or withdrawn before. */
export async function withdrawInvitation(actor: Actor, id: string, projectId?: string): Promise<boolean> {
  const where = unanswered(actor, id, projectId);
  const data = { withdrawnAt: now() };
  const [invitation] = await db.invitation.updateManyAndReturn({ where, data, select: { email: true } });
  if (!invitation) return false;
  await db.unmailedLink.deleteMany({ where: { email: invitation.email, purpose: "invitation" } });
  return true;
}
