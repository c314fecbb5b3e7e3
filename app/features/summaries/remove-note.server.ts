import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** Removes a note of one's own; anybody else's stays. */
export async function removeNote(actor: Actor, project: ProjectAccess, id: string): Promise<void> {
  await db.runningNote.deleteMany({ where: { id, projectId: project.id, personId: actor.personId } });
}
