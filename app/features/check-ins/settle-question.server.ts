import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { answerQuestion } from "./answer-question.server";
import { handOverQuestion } from "./hand-over-question.server";
import { putOnAgenda } from "./put-on-agenda.server";
import type { QuestionForm } from "./question-form";
import { reopenQuestion } from "./reopen-question.server";

/** Does what one of the forms of a question's page asks for. */
export async function settleQuestion(
  actor: Actor,
  project: ProjectAccess,
  questionId: string,
  form: QuestionForm,
): Promise<"answered" | "also" | Refusal | undefined> {
  switch (form.intent) {
    case "answer":
      return answerQuestion(actor, project, { questionId, id: form.id, text: form.text });
    case "agenda":
      return putOnAgenda(actor, project, { questionId, id: form.id, text: form.text });
    case "hand-over":
      return handOverQuestion(actor, project, { questionId, personId: form.personId });
    case "reopen":
      return reopenQuestion(actor, project, { questionId, id: form.id, text: form.text });
  }
}
