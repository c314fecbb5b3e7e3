import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canAnswerQuestions, whyNoAnswer } from "./check-in-access";
import { takeQuestionStep } from "./take-question-step.server";

type Answer = { questionId: string; id: string; text: string };

/** Answers a question. "also" when somebody else's answer came before: both stay, in their order. */
export async function answerQuestion(
  actor: Actor,
  project: ProjectAccess,
  { questionId, ...step }: Answer,
): Promise<"answered" | "also" | Refusal> {
  if (!canAnswerQuestions(project)) throw forbidden(whyNoAnswer(project));
  const taken = await takeQuestionStep(actor, project, { questionId, kind: "answered", step }, async () => ({}));
  if (isRefusal(taken)) return taken;
  const last = taken.before.steps.findLast(({ id }) => id !== step.id);
  return last?.kind === "answered" && last.personId !== actor.personId ? "also" : "answered";
}
