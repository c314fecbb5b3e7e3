import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { Cadence } from "./cadence";
import { dateFromDay } from "./cadence-days";
import { changeCadence } from "./change-cadence";
import { findPublishedWeek } from "./find-published-week.server";
import { getRhythm } from "./load-rhythm.server";
import { lockProject } from "./lock-project.server";
import { canSetCadence, type ProjectAccess } from "./project-access";
import { isRefusal, type Refusal } from "./refusal";

/** Sets when summaries are due from a week on. Past and published periods keep theirs. */
export async function setCadence(actor: Actor, project: ProjectAccess, next: Cadence): Promise<Refusal | undefined> {
  if (!canSetCadence(project))
    throw forbidden("Only the lead of this project can change its rhythm, while it is not archived.");
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const { cadences } = await getRhythm(project.id, tx);
    const changed = changeCadence({
      cadences,
      publishedWeekOn: await findPublishedWeek(project, tx),
      next,
      now: now(),
    });
    if (isRefusal(changed)) return changed;
    const fromWeekOn = dateFromDay(next.fromWeekOn);
    await tx.cadence.deleteMany({ where: { projectId: project.id, fromWeekOn: { gte: fromWeekOn } } });
    await tx.cadence.create({
      data: { ...next, projectId: project.id, fromWeekOn, setById: actor.personId, createdAt: now() },
    });
  });
}
