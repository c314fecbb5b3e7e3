import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { otherSide, type Side, sideInSentence } from "~/features/agreements/side";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { carryOut } from "./carry-out.server";
import { type Choice, whyNotChoose } from "./choices";
import { isReplaced } from "./is-replaced.server";
import type { CastVote } from "./review-form";
import { sideToVote } from "./review-progress";
import { showAnswers } from "./show-answers.server";
import type { Trial } from "./trial";
import { whyNotAnswer, whyNotVote } from "./why-not-answer";

/** `late` when it was decided before, or another trial has taken this one's place; with words for it. */
export type VoteCast =
  | { kind: "voted" }
  | { kind: "decided"; choice: Choice }
  | { kind: "late"; why: string }
  | { kind: "refused"; field: string; why: string };

/**
 * Keeps what a side wants. When both sides’ last votes are equal the second one decides, with all that follows from it, in
 * one transaction under the project's lock. The same form sent twice is one vote.
 */
export function castVote(actor: Actor, project: ProjectAccess, trial: Trial, vote: CastVote): Promise<VoteCast> {
  return db.$transaction(async (tx): Promise<VoteCast> => {
    await lockProject(tx, project);
    const review = await showAnswers(tx, trial);
    const asking = { project, personId: actor.personId, progress: review?.progress ?? null };
    const why = whyNotAnswer(asking);
    if (why || !review) throw forbidden(why ?? "");
    const side = sideToVote(review.progress, actor.personId) as Side;
    const known = await tx.reviewVote.findUnique({ where: { id: vote.id } });
    if (known && (known.reviewId !== review.id || known.personId !== actor.personId))
      return { kind: "refused", field: "id", why: "This form is out of date. Please reload the page." };
    if (known) return review.decision ? { kind: "decided", choice: review.decision.choice } : { kind: "voted" };
    if (review.decision) return { kind: "late", why: "It was decided before your choice came. Nothing has changed." };
    if (await isReplaced(tx, trial)) return { kind: "late", why: replaced };
    const whyNotYet = whyNotVote(asking);
    if (whyNotYet) throw forbidden(whyNotYet);
    const spokeFor = { reviewId: review.id, personId: actor.personId, side: otherSide(side) };
    if (await tx.reviewVote.count({ where: spokeFor })) throw forbidden(choseForOther(side));
    const whyNot = whyNotChoose(vote.choice, trial);
    if (whyNot) return { kind: "refused", field: "choice", why: whyNot };
    const votedAt = afterAll(review.votes.map((one) => one.votedAt));
    const by = { personId: actor.personId, personName: actor.name, projectId: project.id };
    await tx.reviewVote.create({ data: { ...vote, ...by, side, reviewId: review.id, votedAt } });
    const other = review.votes.find((one) => one.side === otherSide(side));
    if (other?.choice !== vote.choice) return { kind: "voted" };
    await carryOut(tx, actor, project, trial, { reviewId: review.id, choice: vote.choice });
    return { kind: "decided", choice: vote.choice };
  });
}

const replaced =
  "Another version of the agreement took this trial’s place, so it is not decided any more. Nothing has changed.";

const choseForOther = (side: Side) =>
  `You have chosen for ${sideInSentence[otherSide(side)]}. Somebody else chooses for ${sideInSentence[side]}.`;

/** A side's last vote counts, so no two votes have the same time. */
function afterAll(times: readonly string[]): Date {
  const last = Math.max(0, ...times.map((time) => Date.parse(time)));
  return new Date(Math.max(now().getTime(), last + 1));
}
