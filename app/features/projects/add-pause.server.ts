import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { PauseProject } from "./absence-form";
import { dateFromDay } from "./cadence-days";
import type { ProjectAccess } from "./project-access";

/** Writes a pause; false where its id is taken. The caller holds the project's lock and has seen that no other overlaps. */
export async function addPause(tx: Tx, actor: Actor, project: ProjectAccess, pause: PauseProject): Promise<boolean> {
  const { count } = await tx.pause.createMany({
    data: {
      id: pause.id,
      projectId: project.id,
      fromOn: dateFromDay(pause.fromOn),
      untilOn: pause.untilOn ? dateFromDay(pause.untilOn) : null,
      reason: pause.reason,
      byPersonId: actor.personId,
      createdAt: now(),
    },
    skipDuplicates: true,
  });
  return count === 1;
}
