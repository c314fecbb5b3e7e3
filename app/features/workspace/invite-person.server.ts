import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isUniqueViolation } from "~/db/is-unique-violation.server";
import type { Actor } from "~/features/sign-in/actor";
import type { InvitationInput } from "./invitation-form";
import { hashOfToken, invitationDays, mailInvitation, makeToken } from "./invitation-link.server";
import { findInvitableProject } from "./list-invitable-projects.server";
import { openInvitation } from "./open-invitation.server";

type Refusal = { field: "email" | "projectId"; message: string };

/** Mails a link that lets somebody join. The same `id` sent twice is one invitation. Null when all went well. */
export async function invitePerson(actor: Actor, input: InvitationInput): Promise<Refusal | null> {
  const refusal = await refusalOf(actor, input);
  if (refusal) return refusal;
  const { id, name, email, isAdmin, projectId = null, role } = input;
  const token = makeToken();
  const createdAt = now();
  const isTwice = await db.invitation
    .create({
      data: {
        id,
        workspaceId: actor.workspaceId,
        email,
        name,
        isAdmin,
        projectId,
        role: projectId ? role : null,
        tokenHash: hashOfToken(token),
        invitedById: actor.personId,
        createdAt,
        expiresAt: expiryAfter(createdAt),
      },
    })
    .then(() => false)
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return true;
      throw error;
    });
  if (isTwice) return null;
  await mailInvitation({ email, name, token, invitedBy: actor.name, workspaceName: actor.workspaceName });
  return null;
}

export const expiryAfter = (from: Date): Date => new Date(from.getTime() + invitationDays * 86_400_000);

async function refusalOf(actor: Actor, { id, email, projectId }: InvitationInput): Promise<Refusal | null> {
  const { workspaceId } = actor;
  const person = await db.person.findFirst({
    where: { workspaceId, email },
    select: { name: true, deactivatedAt: true },
  });
  if (person) {
    const after = person.deactivatedAt
      ? "Reactivate them on the page of people."
      : "Give them a role in a project instead.";
    return { field: "email", message: `${person.name} has this address and is here already. ${after}` };
  }
  const open = await db.invitation.findFirst({ where: { workspaceId, email, id: { not: id }, ...openInvitation() } });
  if (open) {
    return {
      field: "email",
      message: "This address is invited already. You can send the link again on the page of people.",
    };
  }
  if (projectId && !(await findInvitableProject(actor, projectId))) {
    return { field: "projectId", message: "Please choose a project from the list." };
  }
  return null;
}
