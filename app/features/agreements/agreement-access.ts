import type { ProjectAccess } from "~/features/projects/project-access";

/** Opens, changes and withdraws proposals, and signs for engineering. */
export const canPropose = (project: Pick<ProjectAccess, "role" | "archivedAt">): boolean =>
  project.role === "lead" && !project.archivedAt;

/** Reads proposals with their conversation. */
export const canSeeProposals = (project: ProjectAccess): boolean => project.role !== null;

/** Says something in the conversation of an open proposal. */
export const canRemark = (project: ProjectAccess): boolean => project.role !== null && !project.archivedAt;

export const leadsOnly = "A weekly rhythm is proposed by a lead of this project, while it is not archived.";
export const membersOnly = "A proposal is between the people of this project. You can read what has been agreed.";
export const archivedStays = "This project is archived. Its proposals stay as they are.";
