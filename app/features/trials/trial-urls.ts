import { projectUrl } from "~/features/projects/project-urls";

/** The address of a trial's record and review, or of one of its forms. */
export const trialUrl = (slug: string, number: number, page?: "answer" | "vote"): string =>
  `${projectUrl(slug)}/trials/${number}${page ? `/${page}` : ""}`;
