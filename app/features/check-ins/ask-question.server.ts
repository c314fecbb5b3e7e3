import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { answersNow } from "~/features/projects/answers-now";
import { dateFromDay } from "~/features/projects/cadence-days";
import { listProjectPeople } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canTakePart, whyNoPart } from "./check-in-access";
import { findLine } from "./find-line";
import { findPublished } from "./find-published.server";
import { questionDue } from "./question-due";
import { questionOwner } from "./question-owner";

export type AskQuestion = {
  id: string;
  text: string;
  /** A published week and one of its lines; what does not exist is left out. */
  weekOn: string | null;
  lineId: string | null;
};

/** Asks instead of interrupting. The owner and the due time are fixed as they are agreed now; sent twice it is asked once. */
export async function askQuestion(
  actor: Actor,
  project: ProjectAccess,
  { id, text, weekOn, lineId }: AskQuestion,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const people = await listProjectPeople(project);
  return db.$transaction(async (tx) => {
    const { responsibleId } = await lockProject(tx, project);
    if (await tx.question.count({ where: { id, projectId: project.id, askedById: actor.personId } })) return;
    const published = weekOn ? await findPublished(project, weekOn, tx) : null;
    const line = published && findLine(published.content, lineId);
    const at = now();
    const rhythm = await getRhythm(project.id, tx);
    const owner = questionOwner(people, {
      named: line?.owner ?? "",
      responsibleId: answersNow(rhythm, responsibleId, at),
    });
    if (!owner) return { refused: "Nobody of this project can answer at present. Please ask a lead to add somebody." };
    const agreement = await findAgreement(project, tx);
    const dueAt = questionDue(at, agreement?.terms ?? null, rhythm);
    const { count } = await tx.question.createMany({
      data: {
        ...{ id, projectId: project.id, text, ownerId: owner.id, firstDueAt: dueAt, dueAt },
        ...{ askedById: actor.personId, askedByName: actor.name, askedAt: at },
        weekOn: published ? dateFromDay(published.weekOn) : null,
        lineId: line ? lineId : null,
        quote: line?.title ?? "",
      },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page." };
  });
}
