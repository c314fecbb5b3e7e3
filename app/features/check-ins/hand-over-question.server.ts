import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canAnswerQuestions, whyNoAnswer } from "./check-in-access";
import { getQuestion } from "./get-question.server";

/** Gives a question to somebody else of the project who can answer. Its due time stays, and who gave it to whom. */
export async function handOverQuestion(
  actor: Actor,
  project: ProjectAccess,
  { questionId, personId }: { questionId: string; personId: string },
): Promise<Refusal | undefined> {
  if (!canAnswerQuestions(project)) throw forbidden(whyNoAnswer(project));
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const { ownerId } = await getQuestion(project, questionId, tx);
    const able = await tx.membership.findFirst({
      where: { projectId: project.id, personId, role: { not: "stakeholder" }, person: { deactivatedAt: null } },
      select: { person: { select: { name: true } } },
    });
    if (!able) return { refused: "Please choose the lead or an engineer of this project.", field: "personId" };
    if (ownerId === personId) return;
    await tx.questionStep.create({
      data: {
        ...{ id: randomUUID(), questionId, projectId: project.id, kind: "handed", takenAt: now() },
        ...{ text: `${able.person.name} answers it from now on.`, personId: actor.personId, personName: actor.name },
      },
    });
    await tx.question.updateMany({ where: { id: questionId, projectId: project.id }, data: { ownerId: personId } });
  });
}
