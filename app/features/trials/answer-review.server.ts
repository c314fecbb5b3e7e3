import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { whyNotChoose } from "./choices";
import { isReplaced } from "./is-replaced.server";
import { openReview } from "./open-review.server";
import type { AnswerReview } from "./review-form";
import { sideToAnswer } from "./review-progress";
import { showAnswers } from "./show-answers.server";
import type { Trial } from "./trial";
import { answersAreShown, notWaitedFor, whyNotAnswer } from "./why-not-answer";

/** `refused` says at which field, or "" where the answer comes too late. */
export type AnswerKept = { kind: "kept" } | { kind: "final" } | { kind: "refused"; field: string; why: string };

/** Keeps a person's answer, for good. The same one sent twice is one; a second, different one is not taken. */
export async function answerReview(
  actor: Actor,
  project: ProjectAccess,
  trial: Trial,
  answer: AnswerReview,
): Promise<AnswerKept> {
  await openReview(project, trial, now());
  return db.$transaction(async (tx): Promise<AnswerKept> => {
    await lockProject(tx, project);
    const review = await showAnswers(tx, trial);
    const why = whyNotAnswer({ project, personId: actor.personId, progress: review?.progress ?? null });
    if (why || !review) throw forbidden(why ?? "");
    const mine = await tx.reviewAnswer.findFirst({ where: { reviewId: review.id, personId: actor.personId } });
    if (mine) {
      const keys = ["score", "missing", "change", "choice"] as const;
      return keys.every((key) => mine[key] === answer[key]) ? { kind: "kept" } : { kind: "final" };
    }
    const side = sideToAnswer(review.progress, actor.personId);
    const isOver = review.decision !== null || (await isReplaced(tx, trial));
    if (!side || isOver)
      return { kind: "refused", field: "", why: review.shownAt && !isOver ? answersAreShown : notWaitedFor };
    const whyNot = whyNotChoose(answer.choice, trial);
    if (whyNot) return { kind: "refused", field: "choice", why: whyNot };
    const by = { personId: actor.personId, personName: actor.name, projectId: project.id, answeredAt: now() };
    await tx.reviewAnswer.create({ data: { ...answer, ...by, reviewId: review.id, side } });
    await showAnswers(tx, trial);
    return { kind: "kept" };
  });
}
