import { randomUUID } from "node:crypto";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { type AgreementInForce, findAgreement } from "~/features/agreements/find-agreement.server";
import { type Named, type Terms, usualWorkingHours } from "~/features/agreements/terms";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { listTrials } from "~/features/trials/get-trial.server";
import { startTrial } from "~/features/trials/start-trial.server";
import type { Trial } from "~/features/trials/trial";

export const named = ({ personId: id, name }: Actor): Named => ({ id, name });

/** Two weeks from Monday 23 November 2026, weekly on Friday at 17:00 in Berlin. */
export const termsOf = (more: Partial<Terms> = {}): Terms => ({
  cadence: { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
  readers: [],
  kpis: [],
  meeting: null,
  critical: ["Nobody can pay"],
  questionHours: 8,
  flagMinutes: 30,
  workingHours: usualWorkingHours,
  checkInsFine: "",
  former: { words: "Daily check-ins", perWeek: 10, minutesEach: 15 },
  trial: { days: 14, startOn: "2026-11-23" },
  signs: [],
  reviewers: { engineering: [], stakeholder: [] },
  ...more,
});

/** The terms of a team of one lead and one stakeholder, who answer its review. */
export const termsBetween = (lead: Actor, stakeholder: Actor, more: Partial<Terms> = {}): Terms =>
  termsOf({
    readers: [named(stakeholder)],
    reviewers: { engineering: [named(lead)], stakeholder: [named(stakeholder)] },
    ...more,
  });

export const signedAt = new Date("2026-11-20T18:00:00Z");

/** An agreement that both have signed at an instant, in force from then on. */
export async function makeAgreement(
  lead: Actor,
  stakeholder: Actor,
  project: ProjectAccess,
  terms: Terms,
  at = signedAt,
): Promise<AgreementInForce> {
  const [proposalId, versionId, projectId] = [randomUUID(), randomUUID(), project.id];
  const number = (await db.agreementVersion.count({ where: { projectId } })) + 1;
  await db.proposal.create({
    data: {
      ...{
        id: proposalId,
        projectId,
        guide: {},
        stakeholderId: stakeholder.personId,
        stakeholderName: stakeholder.name,
      },
      ...{ openedById: lead.personId, openedByName: lead.name, openedAt: at, expiresOn: dateFromDay("2026-12-31") },
      ...{ outcome: "accepted", closedAt: at, closedById: stakeholder.personId, closedByName: stakeholder.name },
    },
  });
  await db.agreementVersion.create({
    data: {
      ...{ id: versionId, projectId, proposalId, number, terms, side: "engineering" },
      ...{ writtenById: lead.personId, writtenByName: lead.name, writtenAt: at },
    },
  });
  for (const [side, { personId, name }] of [
    ["engineering", lead],
    ["stakeholder", stakeholder],
  ] as const)
    await db.signature.create({ data: { versionId, side, projectId, personId, personName: name, signedAt: at } });
  await db.agreement.updateMany({ where: { projectId, endedAt: null }, data: { endedAt: at } });
  await db.agreement.create({ data: { projectId, versionId, acceptedAt: at } });
  return (await findAgreement(project)) as AgreementInForce;
}

/** The same with its trial. */
export async function makeTrial(
  lead: Actor,
  stakeholder: Actor,
  project: ProjectAccess,
  { at = signedAt, ...more }: Partial<Terms> & { at?: Date } = {},
): Promise<Trial> {
  const agreement = await makeAgreement(lead, stakeholder, project, termsBetween(lead, stakeholder, more), at);
  await atTime(at, () => db.$transaction((tx) => startTrial(tx, project, agreement)));
  return (await listTrials(project.id)).at(-1) as Trial;
}
