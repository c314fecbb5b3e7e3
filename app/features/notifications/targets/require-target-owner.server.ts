import { canLead, type ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";

export const leadsOnly = "Only the lead of this project can change its channels.";

/** Of a project the lead; of the workspace's own alarms, which belong to no project, an admin. */
export function requireTargetOwner(actor: Actor, project: ProjectAccess | null): void {
  if (project ? !canLead(project) : !actor.isAdmin)
    throw forbidden(project ? leadsOnly : "Only an admin of this workspace can change its channels.");
}

/** Of all targets those of the project, or the workspace's own. */
export const ofOwner = (actor: Actor, project: ProjectAccess | null) => ({
  workspaceId: actor.workspaceId,
  projectId: project?.id ?? null,
  removedAt: null,
});
