import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { type AskQuestion, askQuestion } from "./ask-question.server";
import { tellOfCritical } from "./tell-of-critical.server";

/** Asks, and mails those concerned at once when it is critical. */
export async function raiseQuestion(
  actor: Actor,
  project: ProjectAccess,
  question: AskQuestion,
): Promise<Refusal | undefined> {
  const refusal = await askQuestion(actor, project, question);
  if (!refusal && question.isCritical) await tellOfCritical(actor, project, question.id);
  return refusal;
}
