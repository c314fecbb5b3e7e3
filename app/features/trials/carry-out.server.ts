import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, dateFromDay } from "~/features/projects/cadence-days";
import { pauseForGood } from "~/features/projects/pause-for-good.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { type Choice, EXTENSION_DAYS, LOOK_DAYS } from "./choices";
import { addTrial } from "./start-trial.server";
import { tellLeadsToAdjust } from "./tell-leads-to-adjust.server";
import type { Trial } from "./trial";

type Decided = { reviewId: string; choice: Choice };

/**
 * Writes what both sides chose and does what follows: a look twelve weeks after adoption, two more weeks after an extension,
 * and after going back the agreement ends and the project is paused until a lead resumes it. An adjustment changes nothing
 * until a new version is signed; the leads hear that one is wanted. The caller holds the project's lock.
 */
export async function carryOut(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  trial: Trial,
  { reviewId, choice }: Decided,
): Promise<void> {
  const decidedAt = now();
  const today = dayOf(decidedAt, trial.timeZone);
  const nextLookOn = choice === "adopt" ? dateFromDay(addDays(today, LOOK_DAYS)) : null;
  await tx.reviewDecision.create({ data: { reviewId, projectId: project.id, choice, decidedAt, nextLookOn } });
  const next = { startOn: addDays(today, 1), timeZone: trial.timeZone };
  if (choice === "adopt")
    await addTrial(tx, project, trial.agreementId, { ...next, kind: "look", days: LOOK_DAYS, extensions: 0 });
  if (choice === "extend") {
    const more = { kind: trial.kind, days: EXTENSION_DAYS, extensions: trial.extensions + 1 };
    await addTrial(tx, project, trial.agreementId, { ...next, ...more });
  }
  if (choice === "adjust") await tellLeadsToAdjust(tx, project, reviewId);
  if (choice === "go_back") {
    await tx.agreement.updateMany({
      where: { id: trial.agreementId, projectId: project.id, endedAt: null },
      data: { endedAt: decidedAt },
    });
    await pauseForGood(tx, actor, project, `Both sides decided to go back, in the review of trial ${trial.number}`);
  }
}
