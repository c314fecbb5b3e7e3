import { db } from "~/db/client.server";
import { sideWords } from "~/features/agreements/side";
import type { ProjectAccess } from "~/features/projects/project-access";
import { findAnswers } from "./find-answers.server";
import { trialUrl } from "./trial-urls";

/** What the last review of the agreement in force asked to change, in the words of its people. */
export type Wishes = {
  href: string;
  title: string;
  people: { id: string; who: string; missing: string; change: string }[];
};

/** Null where no answers have been shown to both sides yet: before that nobody gets a word of them. */
export async function listWishes(project: Pick<ProjectAccess, "id" | "slug">): Promise<Wishes | null> {
  const shown = await db.reviewShown.findFirst({
    where: { projectId: project.id, review: { trial: { agreement: { endedAt: null } } } },
    orderBy: { shownAt: "desc" },
    select: { shownAt: true, review: { select: { id: true, trial: { select: { number: true } } } } },
  });
  const answers = shown && (await findAnswers({ id: shown.review.id, shownAt: shown.shownAt }));
  if (!answers) return null;
  const { number } = shown.review.trial;
  return {
    ...{ href: trialUrl(project.slug, number), title: `The review of trial ${number}` },
    people: answers
      .filter(({ missing, change }) => missing || change)
      .map(({ side, personId, personName, missing, change }) => ({
        ...{ id: personId, who: `${sideWords[side]}, ${personName}`, missing, change },
      })),
  };
}
