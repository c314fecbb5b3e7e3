import type { Actor } from "~/features/sign-in/actor";
import { resendInvitation, withdrawInvitation } from "~/features/workspace/change-invitation.server";
import { forbidden } from "~/http/not-found.server";
import { canManagePeople, type ProjectAccess } from "./project-access";
import { managersOnly } from "./project-people-form";
import type { Refusal } from "./refusal";

const answered: Refusal = { refused: "This invitation was answered or withdrawn in the meantime." };

/** Sends a new link to somebody invited into this project; the old link ends. */
export async function resendProjectInvitation(
  actor: Actor,
  project: ProjectAccess,
  invitationId: string,
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  if (project.archivedAt) return { refused: "Nobody can be invited to an archived project." };
  if (!(await resendInvitation(actor, invitationId, project.id))) return answered;
}

/** Takes an invitation into this project back. */
export async function withdrawProjectInvitation(
  actor: Actor,
  project: ProjectAccess,
  invitationId: string,
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  if (!(await withdrawInvitation(actor, invitationId, project.id))) return answered;
}
