import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { getLatestRevision } from "../get-latest-revision.server";
import { findPassage } from "./passages-of-summary";
import { readPublished } from "./read-published.server";
import { canMarkUnclear, ownPeopleOnly } from "./unclear-access";

/** A person marks no more of one summary. */
const MOST = 100;

/** Says that words of a published summary are unclear. Sent twice, or by several people, it is one passage. */
export async function markUnclear(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  { quote: marked, line }: { quote: string; line: string },
): Promise<Refusal | undefined> {
  if (!canMarkUnclear(project)) throw forbidden(ownPeopleOnly);
  const { summaryId, number, content } = await getLatestRevision(project, weekOn);
  const passage = findPassage(readPublished(content, weekOn), marked, line);
  if (!passage) return { refused: "Please mark a word or a sentence of one line of this summary.", field: "quote" };
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const own = { personId: actor.personId, projectId: project.id };
    if ((await tx.unclearMark.count({ where: { ...own, passage: { summaryId } } })) >= MOST)
      return { refused: `You have marked ${MOST} passages of this summary. The authors will know what to do.` };
    const key = { summaryId_part_lineId_quote: { summaryId, ...passage } };
    const { id } = await tx.unclearPassage.upsert({
      where: key,
      update: {},
      create: {
        ...{ id: crypto.randomUUID(), projectId: project.id, summaryId, revisionNumber: number },
        ...{ weekOn: dateFromDay(weekOn), ...passage },
      },
      select: { id: true },
    });
    await tx.unclearMark.createMany({ data: { ...own, passageId: id, markedAt: now() }, skipDuplicates: true });
  });
}

/** It is clear after all. A passage that nobody minds any more goes, unless it has its answer. */
export async function takeBackMark(actor: Actor, project: ProjectAccess, passageId: string): Promise<void> {
  if (!canMarkUnclear(project)) throw forbidden(ownPeopleOnly);
  if (!isUuid(passageId)) throw notFound();
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    await tx.unclearMark.deleteMany({ where: { passageId, personId: actor.personId, projectId: project.id } });
    await tx.unclearPassage.deleteMany({
      where: { id: passageId, projectId: project.id, answeredAt: null, marks: { none: {} } },
    });
  });
}
