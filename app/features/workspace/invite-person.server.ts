import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { InvitationInput } from "./invitation-form";
import { hashOfToken, invitationDays, mailInvitation, makeToken } from "./invitation-link.server";
import { findInvitableProject } from "./list-invitable-projects.server";

type Refusal = { field: "email" | "projectId"; message: string };

/** Mails a link that lets somebody join. The same `id` sent twice is one invitation. Null when all went well. */
export async function invitePerson(actor: Actor, input: InvitationInput): Promise<Refusal | null> {
  if (input.projectId && !(await findInvitableProject(actor, input.projectId)))
    return { field: "projectId", message: "Please choose a project from the list." };
  const token = makeToken();
  const outcome = await db.$transaction((tx) => addInvitation(tx, actor, input, token));
  if (outcome === "known") return null;
  if (outcome !== "added") return { field: "email", message: outcome.refused };
  const { email, name } = input;
  await mailInvitation({ email, name, token, invitedBy: actor.name, workspaceName: actor.workspaceName });
  return null;
}

export const expiryAfter = (from: Date): Date => new Date(from.getTime() + invitationDays * 86_400_000);

/** Of several at once for one address, the database lets one in. */
async function addInvitation(
  tx: Tx,
  { workspaceId, personId }: Actor,
  { id, name, email, isAdmin, projectId, role }: InvitationInput,
  token: string,
): Promise<"added" | "known" | { refused: string }> {
  const createdAt = now();
  await tx.invitation.updateMany({
    where: { workspaceId, email, acceptedAt: null, withdrawnAt: null, expiresAt: { lte: createdAt } },
    data: { withdrawnAt: createdAt },
  });
  const { count } = await tx.invitation.createMany({
    data: {
      ...{ id, workspaceId, email, name, isAdmin, projectId, createdAt },
      role: projectId ? role : null,
      tokenHash: hashOfToken(token),
      invitedById: personId,
      expiresAt: expiryAfter(createdAt),
    },
    skipDuplicates: true,
  });
  if (count === 0) {
    const same = await tx.invitation.findUnique({ where: { id }, select: { email: true, workspaceId: true } });
    if (same?.email === email && same.workspaceId === workspaceId) return "known";
    return { refused: same ? "This form is out of date. Please reload the page." : invitedAlready };
  }
  const person = await tx.person.findFirst({
    where: { workspaceId, email },
    select: { name: true, deactivatedAt: true },
  });
  if (!person) return "added";
  await tx.invitation.delete({ where: { id } });
  const after = person.deactivatedAt
    ? "Reactivate them on the page of people."
    : "Give them a role in a project instead.";
  return { refused: `${person.name} has this address and is here already. ${after}` };
}

const invitedAlready =
  "This address is invited already. The link can be sent again where the invitation is listed, on a page of people.";
