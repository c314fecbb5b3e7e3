import { projectUrl } from "~/features/projects/project-urls";

type Days = { fromOn: string; untilOn: string };

/** The ledger, or its entries of some days (the last one not included). */
export const checkInsUrl = (slug: string, days?: Days): string =>
  `${projectUrl(slug, "check-ins")}${days ? `?from=${days.fromOn}&until=${days.untilOn}#entries` : ""}`;

/** "Can it wait?", about the project, a week's summary or one line of it. */
export function askUrl(slug: string, about: { weekOn?: string | null; lineId?: string | null } = {}): string {
  const query = new URLSearchParams();
  if (about.weekOn) query.set("week", about.weekOn);
  if (about.weekOn && about.lineId) query.set("line", about.lineId);
  return `${projectUrl(slug)}/ask${query.size > 0 ? `?${query}` : ""}`;
}

/** All questions, or those asked on some days (the last one not included). */
export const questionsUrl = (slug: string, days?: Days): string =>
  `${projectUrl(slug, "questions")}${days ? `?from=${days.fromOn}&until=${days.untilOn}` : ""}`;

export const questionUrl = (slug: string, questionId: string): string =>
  `${projectUrl(slug, "questions")}/${questionId}`;
