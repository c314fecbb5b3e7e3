import { randomUUID } from "node:crypto";
import { type AskQuestion, askQuestion } from "~/features/check-ins/ask-question.server";
import { getProject } from "~/features/projects/get-project.server";
import type { Actor } from "~/features/sign-in/actor";

/** A question about a project, unless told otherwise. Gives its id. */
export async function makeQuestion(
  actor: Actor,
  { slug }: { slug: string },
  more: Partial<AskQuestion> = {},
): Promise<string> {
  const question = {
    id: randomUUID(),
    text: "When is it there?",
    weekOn: null,
    lineId: null,
    ...more,
  };
  const refusal = await askQuestion(actor, await getProject(actor, slug), question);
  if (refusal) throw new Error(refusal.refused);
  return question.id;
}
