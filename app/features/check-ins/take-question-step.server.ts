import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { getQuestion, type Question, type QuestionStep } from "./get-question.server";
import type { QuestionState } from "./question-state";

type Step = { id: string; text: string };
/** A reason why not, or what else changes. */
type Decision = { refused?: string | null; dueAt?: Date };
export type StepTaken = { before: Question; isRepeated: boolean };

/** What settles a question or opens it again; handing it over does neither. */
type SettlingKind = Exclude<QuestionStep["kind"], "handed">;

const stateAfter: Record<SettlingKind, QuestionState> = {
  answered: "answered",
  agenda: "agenda",
  reopened: "open",
};

/**
 * Adds a step to a question under the project's lock. `decide` may refuse it for the state in which the question is then,
 * or give what else changes. The same step sent twice is one.
 */
export function takeQuestionStep(
  actor: Actor,
  project: ProjectAccess,
  { questionId, kind, step }: { questionId: string; kind: SettlingKind; step: Step },
  decide: (question: Question, tx: Tx, at: Date) => Promise<Decision>,
): Promise<Refusal | StepTaken> {
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const before = await getQuestion(project, questionId, tx);
    if (before.steps.some(({ id, personId }) => id === step.id && personId === actor.personId))
      return { before, isRepeated: true };
    const at = now();
    const { refused, dueAt } = await decide(before, tx, at);
    if (refused) return { refused };
    const { count } = await tx.questionStep.createMany({
      data: {
        ...{ ...step, questionId, projectId: project.id, kind, takenAt: at },
        ...{ personId: actor.personId, personName: actor.name },
      },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page." };
    await tx.question.updateMany({
      where: { id: questionId, projectId: project.id },
      data: { state: stateAfter[kind], dueAt },
    });
    return { before, isRepeated: false };
  });
}
