import { canLead, type ProjectAccess } from "~/features/projects/project-access";

/** Seeing a project's keys and revoking them. */
export const canManageKeys = canLead;
export const whyNoKeys = "Only the lead of this project can make and revoke its keys.";

export const canMakeKeys = (project: ProjectAccess): boolean => canManageKeys(project) && !project.archivedAt;
