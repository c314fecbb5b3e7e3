import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "./kpi-access";
import type { DefineKpi } from "./kpi-form";
import { currentWeekOn } from "./kpi-weeks";
import { nextPosition } from "./next-position.server";
import { whyNameStays } from "./why-name-stays.server";
import { whyNoRoom } from "./why-no-room.server";

/** Adds a key number at the end of the list; it counts from the current week. The same id again finds the one that is there. */
export async function defineKpi(
  actor: Actor,
  project: ProjectAccess,
  { id, ...meaning }: DefineKpi,
): Promise<{ kpiId: string } | Refusal> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    if (await tx.kpi.findFirst({ where: { id, projectId: project.id } })) return { kpiId: id };
    const refusal = (await whyNoRoom(tx, project)) ?? (await whyNameStays(tx, project, { id, name: meaning.name }));
    if (refusal) return refusal;
    const createdAt = now();
    const { cadences } = await getRhythm(project.id, tx);
    const { count } = await tx.kpi.createMany({
      data: { id, projectId: project.id, position: await nextPosition(tx, project), createdAt },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page." };
    const fromWeekOn = dateFromDay(currentWeekOn(cadences, createdAt));
    await tx.kpiDefinition.create({
      data: { kpiId: id, number: 1, ...meaning, fromWeekOn, byPersonId: actor.personId, createdAt },
    });
    return { kpiId: id };
  });
}
