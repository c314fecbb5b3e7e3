import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { addPause } from "./add-pause.server";
import { getRhythm } from "./load-rhythm.server";
import type { ProjectAccess } from "./project-access";
import { firstOpenDay } from "./rhythm-days";

/**
 * Expects no summary from the first open day on until a lead resumes. Pauses that are planned already stay: what is between
 * and after them is paused too. The caller holds the project's lock and has asked whether the actor may.
 */
export async function pauseForGood(tx: Tx, actor: Actor, project: ProjectAccess, reason: string): Promise<void> {
  const { cadences, pauses } = await getRhythm(project.id, tx);
  let fromOn = firstOpenDay(cadences, now());
  const planned = pauses.filter(({ untilOn }) => untilOn === null || untilOn > fromOn);
  for (const pause of planned) {
    if (fromOn < pause.fromOn)
      await addPause(tx, actor, project, { id: randomUUID(), fromOn, untilOn: pause.fromOn, reason });
    if (pause.untilOn === null) return;
    fromOn = pause.untilOn;
  }
  await addPause(tx, actor, project, { id: randomUUID(), fromOn, reason });
}
