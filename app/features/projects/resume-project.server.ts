import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly } from "./absence-form";
import { dateFromDay } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import { firstOpenDay } from "./rhythm-days";

/** Ends a pause today, or takes it back when it has not begun. What was due during it stays paused. */
export async function resumeProject(actor: Actor, project: ProjectAccess, pauseId: string): Promise<undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  const { cadences } = await getRhythm(project.id);
  const openOn = dateFromDay(firstOpenDay(cadences, now()));
  const where = { id: pauseId, projectId: project.id };
  await db.$transaction([
    db.pause.deleteMany({ where: { ...where, fromOn: { gte: openOn } } }),
    db.pause.updateMany({
      where: { ...where, OR: [{ untilOn: null }, { untilOn: { gt: openOn } }] },
      data: { untilOn: openOn },
    }),
  ]);
}
