import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { AgreementInForce } from "~/features/agreements/find-agreement.server";
import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import { LOOK_DAYS } from "./choices";
import type { TrialKind } from "./trial";

/**
 * Begins the trial of an agreement that both sides have just signed: on the agreed day, or on the day of the second signature
 * when that is later; where they agreed on none, the look at it in twelve weeks. It takes the place of a trial whose review is
 * not decided. The caller holds the project's lock.
 */
export async function startTrial(tx: Tx, project: ProjectAccess, agreement: AgreementInForce): Promise<void> {
  await tx.trial.updateMany({
    where: { projectId: project.id, replacedAt: null, OR: [{ review: null }, { review: { decision: null } }] },
    data: { replacedAt: now() },
  });
  const { trial, cadence } = agreement.terms;
  const { timeZone } = cadence;
  const signedOn = dayOf(agreement.acceptedAt, timeZone);
  const next: Pick<NewTrial, "kind" | "startOn" | "days"> = trial
    ? { kind: "trial", startOn: [trial.startOn, signedOn].sort().at(-1) as Day, days: trial.days }
    : { kind: "look", startOn: addDays(signedOn, 1), days: LOOK_DAYS };
  await addTrial(tx, project, agreement.id, { ...next, timeZone, extensions: 0 });
}

type NewTrial = { kind: TrialKind; startOn: Day; days: number; timeZone: string; extensions: number };

/** Writes a trial with the next number of its project. The caller holds the project's lock. */
export async function addTrial(
  tx: Tx,
  project: ProjectAccess,
  agreementId: string,
  { startOn, ...trial }: NewTrial,
): Promise<void> {
  const projectId = project.id;
  const { _max } = await tx.trial.aggregate({ where: { projectId }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await tx.trial.create({
    data: { ...trial, projectId, agreementId, number, startOn: dateFromDay(startOn), createdAt: now() },
  });
}
