import { projectUrl } from "~/features/projects/project-urls";

export type SummaryPage =
  | "edit"
  | "draft"
  | "remarks"
  | "notes"
  | "preview"
  | "publish"
  | "correct"
  | "revisions"
  | "readers";

/** The address of a week's brief, or of one of its pages. */
export const summaryUrl = (slug: string, weekOn: string, page?: SummaryPage): string =>
  `${projectUrl(slug, "weeks")}/${weekOn}${page ? `/${page}` : ""}`;

/** Where a key number stands in the editor. */
export const readingId = (kpiId: string): string => `reading-${kpiId}`;

export const askUrl = (slug: string, askId: string): string => `${projectUrl(slug)}/asks/${askId}`;
