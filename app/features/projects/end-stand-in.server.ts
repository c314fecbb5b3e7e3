import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly } from "./absence-form";
import { addDays, dateFromDay } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import { firstOpenDay } from "./rhythm-days";

/** Ends a stand-in from now on, or takes it back when it has not begun. What it covered stays in the history. */
export async function endStandIn(actor: Actor, project: ProjectAccess, standInId: string): Promise<undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  await db.$transaction((tx) => endStandIns(tx, project, { id: standInId }));
}

/** The same for all that a person stands in for, when that person can no longer write. */
export async function endStandIns(tx: Tx, project: ProjectAccess, which: { id: string } | { personId: string }) {
  const { cadences } = await getRhythm(project.id, tx);
  const openOn = firstOpenDay(cadences, now());
  const where = { ...which, projectId: project.id };
  await tx.standIn.deleteMany({ where: { ...where, fromOn: { gte: dateFromDay(openOn) } } });
  await tx.standIn.updateMany({
    where: { ...where, untilOn: { gte: dateFromDay(openOn) } },
    data: { untilOn: dateFromDay(addDays(openOn, -1)) },
  });
}
