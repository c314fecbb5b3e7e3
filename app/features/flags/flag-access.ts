import { canLead, canWrite, type ProjectAccess } from "~/features/projects/project-access";
import type { Flag } from "./flag";

/** Raising, acknowledging, adding a word, opening again and judging: everybody of the project. */
export const canFlag = (project: ProjectAccess): boolean => project.role !== null && !project.archivedAt;
export const whyNoFlag = (project: ProjectAccess): string =>
  project.archivedAt
    ? "This project is archived. What was written stays readable."
    : "Flags are raised and answered by the people of this project.";

/** Who takes care of it promises the next word and hands it over; so do the lead and the engineers. */
export const canTendFlag = (project: ProjectAccess, personId: string, flag: Pick<Flag, "ownerId">): boolean =>
  canFlag(project) && (flag.ownerId === personId || canWrite(project));
export const whyNoTending = "This is for whoever takes care of the flag, the lead and the engineers.";

/** Whoever raised it can end it too. */
export const canResolveFlag = (
  project: ProjectAccess,
  personId: string,
  flag: Pick<Flag, "ownerId" | "raisedById">,
): boolean => canTendFlag(project, personId, flag) || (canFlag(project) && flag.raisedById === personId);
export const whyNoResolving =
  "A flag is resolved by whoever takes care of it or raised it, the lead and the engineers.";

export const canSetEscalation = (project: ProjectAccess): boolean => canLead(project) && !project.archivedAt;
export const whyNoEscalation = "The lead of the project sets whom a flag is passed on to.";
