import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly, type PauseProject } from "./absence-form";
import { addPause } from "./add-pause.server";
import { dateFromDay, dayFromDate } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { lockProject } from "./lock-project.server";
import { formatDay } from "./period-text";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";
import { firstOpenDay } from "./rhythm-days";

/** Expects no summaries from a day until another, or until somebody resumes. Pauses never overlap or reach back. */
export async function pauseProject(
  actor: Actor,
  project: ProjectAccess,
  input: PauseProject,
): Promise<Refusal | undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    if (await tx.pause.count({ where: { id: input.id, projectId: project.id } })) return;
    const openOn = firstOpenDay((await getRhythm(project.id, tx)).cadences, now());
    if (input.fromOn < openOn) {
      return {
        refused: `What is past stays as it is. The earliest first day is ${formatDay(openOn, now())}.`,
        field: "fromOn",
      };
    }
    const other = await findOverlap(tx, project, input);
    if (other)
      return { refused: `The project is paused already ${spanOf(other)}. Two pauses cannot overlap.`, field: "fromOn" };
    const isAdded = await addPause(tx, actor, project, input);
    if (!isAdded) return { refused: "This form is out of date. Please reload the page." };
  });
}

const findOverlap = (tx: Tx, project: ProjectAccess, { fromOn, untilOn }: PauseProject) =>
  tx.pause.findFirst({
    where: {
      projectId: project.id,
      OR: [{ untilOn: null }, { untilOn: { gt: dateFromDay(fromOn) } }],
      ...(untilOn && { fromOn: { lt: dateFromDay(untilOn) } }),
    },
  });

function spanOf({ fromOn, untilOn }: { fromOn: Date; untilOn: Date | null }): string {
  const from = `from ${formatDay(dayFromDate(fromOn), now())}`;
  return untilOn ? `${from}, back on ${formatDay(dayFromDate(untilOn), now())}` : `${from} until somebody resumes`;
}
