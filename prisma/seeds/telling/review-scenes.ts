import { randomUUID } from "node:crypto";
import type { ProjectAccess } from "~/features/projects/project-access";
import { answerReview } from "~/features/trials/answer-review.server";
import { castVote } from "~/features/trials/cast-vote.server";
import type { Choice } from "~/features/trials/choices";
import { listTrials } from "~/features/trials/get-trial.server";
import type { AnswerReview } from "~/features/trials/review-form";
import type { Name } from "../people";
import { act, type When } from "./act";
import type { Scene } from "./scene";

/** Somebody answers the review of the newest trial, alone. */
export const review = (when: When, by: Name, answer: AnswerReview): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const kept = await answerReview(actor, project, await newestTrial(project), answer);
    if (kept.kind !== "kept") throw new Error(`The answer was not kept: ${JSON.stringify(kept)}`);
  });

export const vote = (when: When, by: Name, choice: Choice, note = ""): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const cast = await castVote(actor, project, await newestTrial(project), { id: randomUUID(), choice, note });
    if (cast.kind === "late" || cast.kind === "refused") throw new Error(`The vote was not taken: ${cast.kind}`);
  });

async function newestTrial({ id }: ProjectAccess) {
  const newest = (await listTrials(id)).reduce((last, one) => (one.number > last.number ? one : last));
  return newest;
}
