import type { Role } from "~/features/workspace/role";

/** A project as one person meets it: `role` is null for whoever reads an open project without belonging to it. */
export type ProjectAccess = {
  id: string;
  workspaceId: string;
  slug: string;
  name: string;
  purpose: string;
  visibility: "open" | "private";
  responsibleId: string | null;
  archivedAt: Date | null;
  role: Role | null;
  isAdmin: boolean;
  /** Rises with every change of the project and of what hangs on it; part of a page's validator. */
  changeCount: number;
};

/** Writes, publishes and corrects summaries, keeps running notes, enters readings. */
export const canWrite = (project: Pick<ProjectAccess, "archivedAt" | "role">): boolean =>
  !project.archivedAt && (project.role === "lead" || project.role === "engineer");

/** Agreement, cadence, KPI definitions, members, name and purpose. */
export const canLead = (project: ProjectAccess): boolean => project.role === "lead";

/** When summaries are due. */
export const canSetCadence = (project: ProjectAccess): boolean => canLead(project) && !project.archivedAt;

/** Skips, pauses and stand-ins: the lead's, and an engineer's who answers for the summary. */
export const canPlanAbsences = (project: ProjectAccess, personId: string): boolean =>
  canSetCadence(project) || (canWrite(project) && project.responsibleId === personId);

/** People and their roles: the lead's, and an admin's where the project is open. */
export const canManagePeople = (project: ProjectAccess): boolean =>
  project.role === "lead" || (project.isAdmin && project.visibility === "open");

/** A decision is a stakeholder's; one asked of a named person is that person's alone. */
export const canAnswer = (project: ProjectAccess, personId: string, ask: { askedOfId: string | null }): boolean =>
  !project.archivedAt &&
  (ask.askedOfId ? ask.askedOfId === personId && project.role !== null : project.role === "stakeholder");
