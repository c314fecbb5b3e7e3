import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { roleWords } from "~/features/workspace/role";
import { forbidden } from "~/http/not-found.server";
import { canManagePeople, type ProjectAccess } from "./project-access";
import { managersOnly, type RoleOfPerson } from "./project-people-form";
import type { Refusal } from "./refusal";

/** Gives a person of the workspace a role in the project. */
export async function addProjectPerson(
  _actor: Actor,
  project: ProjectAccess,
  { personId, role }: RoleOfPerson,
): Promise<Refusal | undefined> {
  if (!canManagePeople(project)) throw forbidden(managersOnly);
  const person = await db.person.findFirst({
    where: { id: personId, workspaceId: project.workspaceId, deactivatedAt: null },
    select: { name: true },
  });
  if (!person) return { refused: "Please choose a person of this workspace.", field: "personId" };
  const { count } = await db.membership.createMany({
    data: { projectId: project.id, personId, role, createdAt: now() },
    skipDuplicates: true,
  });
  if (count === 1) return;
  const there = await db.membership.findFirst({ where: { projectId: project.id, personId } });
  if (!there || there.role === role) return;
  return {
    refused: `${person.name} is already here as ${roleWords[there.role]}. Change the role in the list.`,
    field: "personId",
  };
}
