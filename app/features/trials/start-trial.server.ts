import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { AgreementInForce } from "~/features/agreements/find-agreement.server";
import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { TrialKind } from "./trial";

/**
 * Begins the trial of an agreement that both sides have just signed: on the agreed day, or on the day of the second signature
 * when that is later. It takes the place of a trial whose review is not decided. The caller holds the project's lock.
 */
export async function startTrial(tx: Tx, project: ProjectAccess, agreement: AgreementInForce): Promise<void> {
  await tx.trial.updateMany({
    where: { projectId: project.id, replacedAt: null, OR: [{ review: null }, { review: { decision: null } }] },
    data: { replacedAt: now() },
  });
  const { trial, cadence } = agreement.terms;
  const { timeZone } = cadence;
  const signedOn = dayOf(agreement.acceptedAt, timeZone);
  const startOn = [trial.startOn, signedOn].sort().at(-1) as Day;
  await addTrial(tx, project, agreement.id, { kind: "trial", startOn, days: trial.days, timeZone, extensions: 0 });
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
