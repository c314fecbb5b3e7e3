import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canAnswerQuestions, whyNoAnswer } from "./check-in-access";
import { getQuestion } from "./get-question.server";

/** Gives a question to somebody else of the project who can answer. Its due time stays. */
export async function handOverQuestion(
  _actor: Actor,
  project: ProjectAccess,
  { questionId, personId }: { questionId: string; personId: string },
): Promise<Refusal | undefined> {
  if (!canAnswerQuestions(project)) throw forbidden(whyNoAnswer(project));
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    await getQuestion(project, questionId, tx);
    const able = await tx.membership.count({
      where: { projectId: project.id, personId, role: { not: "stakeholder" }, person: { deactivatedAt: null } },
    });
    if (able === 0) return { refused: "Please choose the lead or an engineer of this project.", field: "personId" };
    await tx.question.updateMany({ where: { id: questionId, projectId: project.id }, data: { ownerId: personId } });
  });
}
