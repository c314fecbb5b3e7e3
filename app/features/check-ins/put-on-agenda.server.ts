import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canAnswerQuestions, whyNoAnswer } from "./check-in-access";
import type { Question } from "./get-question.server";
import { takeQuestionStep } from "./take-question-step.server";

type OnAgenda = { questionId: string; id: string; text: string };

/** Leaves an open question for the weekly meeting. What was answered in the meantime stays answered. */
export async function putOnAgenda(
  actor: Actor,
  project: ProjectAccess,
  { questionId, ...step }: OnAgenda,
): Promise<Refusal | undefined> {
  if (!canAnswerQuestions(project)) throw forbidden(whyNoAnswer(project));
  const put = { questionId, kind: "agenda", step } as const;
  const taken = await takeQuestionStep(actor, project, put, async (question) => ({ refused: whyNot(question) }));
  return isRefusal(taken) ? taken : undefined;
}

function whyNot({ state, steps }: Question): string | null {
  if (state === "answered") return `${steps.at(-1)?.by} answered before this came. Nothing was changed.`;
  return state === "agenda" ? "It is on the agenda already." : null;
}
