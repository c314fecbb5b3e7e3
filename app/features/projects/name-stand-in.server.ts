import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly, type NameStandIn } from "./absence-form";
import { dateFromDay } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { lockProject } from "./lock-project.server";
import { formatDay } from "./period-text";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";
import { firstOpenDay } from "./rhythm-days";

/** Names who answers for the summaries due on some days. Of two for one day, the one named last counts. */
export async function nameStandIn(
  actor: Actor,
  project: ProjectAccess,
  { id, personId, fromOn, untilOn }: NameStandIn,
): Promise<Refusal | undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const writer = await tx.membership.count({
      where: { projectId: project.id, personId, role: { in: ["lead", "engineer"] }, person: { deactivatedAt: null } },
    });
    if (writer === 0) return { refused: "Please choose a lead or an engineer of this project.", field: "personId" };
    const openOn = firstOpenDay((await getRhythm(project.id, tx)).cadences, now());
    if (fromOn < openOn) {
      return {
        refused: `What is past stays as it is. The earliest first day is ${formatDay(openOn, now())}.`,
        field: "fromOn",
      };
    }
    const days = { fromOn: dateFromDay(fromOn), untilOn: dateFromDay(untilOn) };
    const { count } = await tx.standIn.createMany({
      data: { id, projectId: project.id, personId, ...days, byPersonId: actor.personId, createdAt: now() },
      skipDuplicates: true,
    });
    if (count === 0 && !(await tx.standIn.count({ where: { id, projectId: project.id } }))) {
      return { refused: "This form is out of date. Please reload the page." };
    }
  });
}
