import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { endStandIns } from "./end-stand-in.server";
import { canManagePeople, type ProjectAccess } from "./project-access";
import { managersOnly, type RoleOfPerson } from "./project-people-form";
import type { Refusal } from "./refusal";
import { whyRoleStays } from "./why-role-stays.server";

/** Gives a person of the project another role. */
export async function changeProjectRole(
  _actor: Actor,
  project: ProjectAccess,
  { personId, role }: RoleOfPerson,
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  return db.$transaction(async (tx) => {
    const refused = await whyRoleStays(tx, project, personId, role);
    if (refused) return { refused };
    if (role === "stakeholder") await endStandIns(tx, project, { personId });
    const { count } = await tx.membership.updateMany({ where: { projectId: project.id, personId }, data: { role } });
    if (count === 0) return { refused: "This person no longer belongs to the project." };
  });
}
