import { canWrite, type ProjectAccess } from "~/features/projects/project-access";

const archived = "This project is archived. What was written stays readable.";

/** The check-ins of a project are its own people's business. */
export const canSeeCheckIns = (project: ProjectAccess): boolean => project.role !== null;
export const ownPeopleOnly = "Check-ins are seen and logged by the people of this project.";

/** Logging, asking, and whatever else everybody of a project may do. */
export const canTakePart = (project: ProjectAccess): boolean => project.role !== null && !project.archivedAt;
export const whyNoPart = (project: ProjectAccess): string =>
  project.archivedAt ? archived : "This is for the people of this project.";

/** Takes an entry back: whoever logged it, or a lead. */
export const canTakeBack = (project: ProjectAccess, personId: string, entry: { loggedById: string }): boolean =>
  canTakePart(project) && (entry.loggedById === personId || project.role === "lead");

/** How long it takes to get back into the work, those say who do the work; they answer questions too. */
export const canAssume = canWrite;
export const canAnswerQuestions = canWrite;
export const whyNoAnswer = (project: ProjectAccess): string =>
  project.archivedAt ? archived : "Questions are answered by the lead and the engineers of this project.";
