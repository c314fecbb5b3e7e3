import { canLead, canWrite, type ProjectAccess } from "~/features/projects/project-access";

/** Which key numbers there are and what they mean. */
export const canDefineKpis = (project: ProjectAccess): boolean => canLead(project) && !project.archivedAt;
export const definersOnly = "Only the lead of this project can change its key numbers, while it is not archived.";

/** This week's values. */
export const canRecordReadings = canWrite;
export const recordersOnly =
  "Only the lead and the engineers of this project can enter its key numbers, while it is not archived.";
