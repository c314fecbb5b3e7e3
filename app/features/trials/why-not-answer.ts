import { joinWords } from "~/features/agreements/join-words";
import { sideInSentence, sideOf } from "~/features/agreements/side";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isComplete, type ReviewProgress, sideToVote } from "./review-progress";

type Asking = {
  project: Pick<ProjectAccess, "role" | "archivedAt">;
  personId: string;
  progress: ReviewProgress | null;
};

const notOpen = "The review of this trial is not open.";
export const notWaitedFor = "Nobody’s answer is waited for any more.";
export const answersAreShown =
  "The answers have been shown, so no more are taken. You can still decide with your side.";
const archived = "This project is archived. What was reviewed stays readable.";

/** Why a person has no answer to give to a review, whether or not they gave one; null for those who are asked. */
export function whyNotAnswer({ project, personId, progress }: Asking): string | null {
  if (project.archivedAt) return archived;
  return whyNotOfSide({ project, personId, progress }, "answers");
}

/** Why a person cannot decide about a trial; null for those who can, also when it is decided already. */
export function whyNotVote({ project, personId, progress }: Asking): string | null {
  const why = whyNotAnswer({ project, personId, progress });
  if (why) return why;
  return progress && isComplete(progress) ? null : "Both sides decide once everybody has answered.";
}

function whyNotOfSide({ project, personId, progress }: Asking, does: string): string | null {
  const side = sideOf(project.role);
  if (!side) return "A trial is reviewed by the people of its project.";
  if (!progress) return notOpen;
  if (sideToVote(progress, personId)) return null;
  const names = joinWords(progress[side].voters.map(({ name }) => name));
  return names
    ? `${names} ${does} for ${sideInSentence[side]}.`
    : `Nobody is there who ${does} for ${sideInSentence[side]}. A lead can add somebody.`;
}
