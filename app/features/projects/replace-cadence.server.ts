import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { Cadence } from "./cadence";
import { dateFromDay } from "./cadence-days";
import { changeCadence, earliestFit } from "./change-cadence";
import { findPublishedWeek } from "./find-published-week.server";
import { getRhythm } from "./load-rhythm.server";
import type { ProjectAccess } from "./project-access";
import { isRefusal, type Refusal } from "./refusal";

/** Sets the cadence from a week on, in a transaction that holds the project's lock. Past and published periods keep theirs. */
export async function replaceCadence(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  next: Cadence,
): Promise<Refusal | undefined> {
  const changed = changeCadence({ ...(await readSettled(tx, project)), next });
  if (isRefusal(changed)) return changed;
  const fromWeekOn = dateFromDay(next.fromWeekOn);
  await tx.cadence.deleteMany({ where: { projectId: project.id, fromWeekOn: { gte: fromWeekOn } } });
  await tx.cadence.create({
    data: { ...next, projectId: project.id, fromWeekOn, setById: actor.personId, createdAt: now() },
  });
}

/** The same from the earliest week that may still change. A cadence that is in force there already goes on as it counts. */
export async function adoptCadence(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  agreed: Omit<Cadence, "fromWeekOn">,
): Promise<void> {
  const settled = await readSettled(tx, project);
  const fromWeekOn = earliestFit(agreed, settled);
  const inForce = settled.cadences.findLast((cadence) => cadence.fromWeekOn <= fromWeekOn);
  if (inForce && isSame(inForce, agreed)) {
    const planned = { gt: dateFromDay(fromWeekOn) };
    await tx.cadence.deleteMany({ where: { projectId: project.id, fromWeekOn: planned } });
    return;
  }
  const refusal = await replaceCadence(tx, actor, project, { ...agreed, fromWeekOn });
  if (refusal) throw new Error(refusal.refused);
}

async function readSettled(tx: Tx, project: ProjectAccess) {
  const { cadences } = await getRhythm(project.id, tx);
  return { cadences, publishedWeekOn: await findPublishedWeek(project, tx), now: now() };
}

const isSame = (one: Omit<Cadence, "fromWeekOn">, other: Omit<Cadence, "fromWeekOn">): boolean =>
  one.everyWeeks === other.everyWeeks &&
  one.weekday === other.weekday &&
  one.hour === other.hour &&
  one.minute === other.minute &&
  one.timeZone === other.timeZone;
