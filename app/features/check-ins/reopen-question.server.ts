import { findAgreement } from "~/features/agreements/find-agreement.server";
import { sideOf } from "~/features/agreements/side";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canTakePart, whyNoPart } from "./check-in-access";
import type { Question } from "./get-question.server";
import { questionDue } from "./question-due";
import { takeQuestionStep } from "./take-question-step.server";

/** Whoever asked, or anybody of their side. A question of somebody who left is the stakeholders'. */
export const canReopen = (
  project: ProjectAccess,
  personId: string,
  question: Pick<Question, "askedById" | "askedByRole">,
): boolean =>
  canTakePart(project) &&
  (question.askedById === personId || sideOf(project.role) === (sideOf(question.askedByRole) ?? "stakeholder"));

type Reopen = { questionId: string; id: string; text: string };

/** Says that a question is not settled yet. It is due anew by what is agreed now; what it counts as stays as it was first. */
export async function reopenQuestion(
  actor: Actor,
  project: ProjectAccess,
  { questionId, ...step }: Reopen,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const taken = await takeQuestionStep(
    actor,
    project,
    { questionId, kind: "reopened", step },
    async (question, tx, at) => {
      if (!canReopen(project, actor.personId, question))
        throw forbidden("A question is reopened by whoever asked it, or by somebody of their side.");
      if (question.state === "open") return { refused: "It is open already." };
      const agreement = await findAgreement(project, tx);
      return { dueAt: questionDue(at, agreement?.terms ?? null, await getRhythm(project.id, tx)) };
    },
  );
  return isRefusal(taken) ? taken : undefined;
}
