import type { Actor } from "~/features/sign-in/actor";
import { invitePerson } from "~/features/workspace/invite-person.server";
import { forbidden } from "~/http/not-found.server";
import { canManagePeople, type ProjectAccess } from "./project-access";
import { type Invited, managersOnly } from "./project-people-form";
import type { Refusal } from "./refusal";

/** Asks somebody new into the workspace by e-mail, with a role in the project from the first day. */
export async function inviteToProject(
  actor: Actor,
  project: ProjectAccess,
  { id, name, email, role }: Omit<Invited, "intent">,
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  const refusal = await invitePerson(actor, { id, name, email, role, isAdmin: false, projectId: project.id });
  if (refusal?.field === "projectId") return { refused: "Nobody can be invited to an archived project." };
  if (refusal) return { refused: refusal.message, field: refusal.field };
}
