import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { requireTermChanger } from "~/features/glossary/may-change-terms.server";
import type { TermInput } from "~/features/glossary/term-form";
import { addTermIn, type TermRefusal } from "~/features/glossary/write-term.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { authorsOnly, canAnswerUnclear } from "./unclear-access";

/** Answers in words. The first answer stays; the same one sent twice is kept once. */
export async function answerUnclear(
  actor: Actor,
  project: ProjectAccess,
  passageId: string,
  answer: string,
): Promise<Refusal | undefined> {
  if (!canAnswerUnclear(project)) throw forbidden(authorsOnly);
  return db.$transaction(async (tx) => {
    const passage = await lockPassage(tx, project, passageId);
    if (passage.answeredAt === null) await keep(tx, actor, passageId, { answer });
    else if (passage.answer !== answer || passage.answeredById !== actor.personId)
      return { refused: `${passage.answeredByName} answered this before. Your words were not kept.`, field: "answer" };
  });
}

/** Makes the answer a term of the glossary, which is marked in every summary from now on. Who asked sees it as the answer. */
export async function answerByTerm(
  actor: Actor,
  project: ProjectAccess,
  passageId: string,
  input: TermInput,
): Promise<TermRefusal | undefined> {
  if (!canAnswerUnclear(project)) throw forbidden(authorsOnly);
  await requireTermChanger(actor);
  return db.$transaction(async (tx) => {
    const passage = await lockPassage(tx, project, passageId);
    if (passage.termSlug !== null) return;
    const added = await addTermIn(tx, actor, input);
    if ("refused" in added) return added;
    if (passage.answeredAt === null) await keep(tx, actor, passageId, { answer: input.meaning, termSlug: added.slug });
    else await tx.unclearPassage.update({ where: { id: passageId }, data: { termSlug: added.slug } });
  });
}

async function lockPassage(tx: Tx, project: ProjectAccess, id: string) {
  if (!isUuid(id)) throw notFound();
  await lockProject(tx, project);
  const passage = await tx.unclearPassage.findFirst({ where: { id, projectId: project.id } });
  if (!passage) throw notFound();
  return passage;
}

const keep = (tx: Tx, { personId, name }: Actor, id: string, said: { answer: string; termSlug?: string }) =>
  tx.unclearPassage.update({
    where: { id },
    data: { ...said, answeredAt: now(), answeredById: personId, answeredByName: name },
  });
