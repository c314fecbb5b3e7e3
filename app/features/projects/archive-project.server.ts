import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canLead, type ProjectAccess } from "./project-access";

/** Ends a project's reporting. All that was published stays readable. */
export const archiveProject = (actor: Actor, project: ProjectAccess) => setArchived(actor, project, now());

export const restoreProject = (actor: Actor, project: ProjectAccess) => setArchived(actor, project, null);

async function setArchived(_actor: Actor, project: ProjectAccess, archivedAt: Date | null): Promise<undefined> {
  if (!canLead(project)) throw forbidden("Only the lead of this project can archive or restore it.");
  await db.project.updateMany({
    where: { id: project.id, workspaceId: project.workspaceId, archivedAt: archivedAt ? null : { not: null } },
    data: { archivedAt },
  });
}
