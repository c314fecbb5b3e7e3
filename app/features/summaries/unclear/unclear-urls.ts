import { projectUrl } from "~/features/projects/project-urls";
import { summaryUrl } from "../summary-urls";

/** The list of a project's unclear passages, or one of them. */
export const unclearUrl = (slug: string, passageId?: string): string =>
  `${projectUrl(slug, "unclear")}${passageId ? `#passage-${passageId}` : ""}`;

/** Where passages of a week's summary are marked. */
export const markUnclearUrl = (slug: string, weekOn: string): string => `${summaryUrl(slug, weekOn)}/unclear`;
