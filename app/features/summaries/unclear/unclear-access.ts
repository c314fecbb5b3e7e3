import { canWrite, type ProjectAccess } from "~/features/projects/project-access";

/** Marking what is unclear, and reading what was answered: the people of the project. */
export const canSeeUnclear = (project: Pick<ProjectAccess, "role">): boolean => project.role !== null;
export const ownPeopleOnly = "What is unclear is marked and answered by the people of this project.";

/** Marking, and taking that back. */
export const canMarkUnclear = (project: Pick<ProjectAccess, "role" | "archivedAt">): boolean =>
  project.role !== null && !project.archivedAt;

/** Its authors answer. */
export const canAnswerUnclear = canWrite;
export const authorsOnly = "Unclear passages are answered by the lead and the engineers of this project.";
