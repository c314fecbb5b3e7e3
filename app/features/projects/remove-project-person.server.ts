import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { endStandIns } from "./end-stand-in.server";
import { canManagePeople, type ProjectAccess } from "./project-access";
import { managersOnly } from "./project-people-form";
import type { Refusal } from "./refusal";
import { whyRoleStays } from "./why-role-stays.server";

/** Takes a person out of the project; a private one is closed to them from their next request. */
export async function removeProjectPerson(
  _actor: Actor,
  project: ProjectAccess,
  { personId }: { personId: string },
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  return db.$transaction(async (tx) => {
    const refused = await whyRoleStays(tx, project, personId, null);
    if (refused) return { refused };
    await endStandIns(tx, project, { personId });
    await tx.membership.deleteMany({ where: { projectId: project.id, personId } });
  });
}
