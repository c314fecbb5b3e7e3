export type ProjectPage =
  | "weeks"
  | "unclear"
  | "kpis"
  | "flags"
  | "questions"
  | "check-ins"
  | "meetings"
  | "agreement"
  | "proposal"
  | "cadence"
  | "absences"
  | "channels"
  | "keys"
  | "people"
  | "settings"
  | "write";

/** The address of a project's brief, or of one of its pages. */
export const projectUrl = (slug: string, page?: ProjectPage): string =>
  page ? `/projects/${slug}/${page}` : `/projects/${slug}`;
