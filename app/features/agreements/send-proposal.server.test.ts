import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { guideOf, makeAgreement, termsInputOf } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { type NewProposal, sendProposal } from "./send-proposal.server";
import type { TermsInput } from "./terms-form";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
});

const inTwoWeeks = new Date("2026-12-01T22:59:00Z");
const tooLate = new Date("2026-12-01T23:00:00Z");

const input = (terms: Partial<TermsInput> = {}, more: Partial<NewProposal> = {}): NewProposal => ({
  id: randomUUID(),
  stakeholderId: dana.personId,
  guide: guideOf(),
  terms: { ...termsInputOf(priya, dana), trial: { days: 14, startOn: "2026-11-23" }, ...terms },
  ...more,
});
const send = (sent = input(), at = tuesday, actor = priya) =>
  atTime(at, async () => sendProposal(actor, await getProject(actor, project.slug), sent));
const stored = () => db.proposal.findMany({ where: { projectId: project.id }, orderBy: { openedAt: "asc" } });

test("a proposal is frozen as it was sent, signed by its writer, and open for two weeks", async () => {
  const kpi = await makeKpi(priya, project, { name: "Orders" });
  const draft = { projectId: project.id, personId: priya.personId, fields: {}, savedAt: tuesday };
  await db.proposalDraft.create({ data: draft });
  const sent = input({ kpiIds: [kpi] });
  expect(await send(sent)).toEqual({ proposalId: sent.id });
  const proposal = await db.proposal.findUniqueOrThrow({
    where: { id: sent.id },
    include: { versions: { include: { signatures: true } } },
  });
  expect(proposal).toMatchObject({
    ...{ guide: guideOf(), stakeholderName: "Dana Kim", openedByName: "Priya Nair", openedAt: tuesday },
    ...{ expiresOn: new Date("2026-12-01"), outcome: null },
    versions: [
      {
        ...{ number: 1, side: "engineering", writtenByName: "Priya Nair", writtenAt: tuesday },
        terms: {
          readers: [{ id: dana.personId, name: "Dana Kim" }],
          kpis: [{ id: kpi, name: "Orders" }],
          reviewers: { engineering: [{ name: "Priya Nair" }], stakeholder: [{ name: "Dana Kim" }] },
          trial: { days: 14, startOn: "2026-11-23" },
        },
        signatures: [{ side: "engineering", personName: "Priya Nair", signedAt: tuesday }],
      },
    ],
  });
  expect(await db.proposalDraft.count({ where: { projectId: project.id } })).toBe(0);
  await expect(db.$executeRaw`update agreement_version set terms = '{}'`).rejects.toThrow(/only ever added to/);
});

test("a double click makes one", async () => {
  const sent = input();
  expect(await Promise.all([send(sent), send(sent), send(sent)])).toEqual(Array(3).fill({ proposalId: sent.id }));
  expect(await stored()).toHaveLength(1);
});

test("of two leads who send at the same moment one is told of the other", async () => {
  await db.membership.updateMany({ where: { personId: omar.personId }, data: { role: "lead" } });
  const answers = await Promise.all([send(), send(input(), tuesday, omar)]);
  expect(answers).toContainEqual({ refused: expect.stringMatching(/has opened a proposal already/) });
  expect(await stored()).toHaveLength(1);
});

test("one that nobody answered makes room for the next, on the day after its last", async () => {
  await send();
  const december = { trial: { days: 14, startOn: "2026-12-07" } };
  expect(await send(input(december), inTwoWeeks)).toMatchObject({ refused: expect.any(String) });
  expect(await send(input(december), tooLate)).toMatchObject({ proposalId: expect.any(String) });
  expect(await stored()).toMatchObject([
    { outcome: "expired", closedAt: tooLate, closedById: null },
    { outcome: null },
  ]);
});

test("leads send, while the project is not archived", async () => {
  await expect(send(input(), tuesday, omar)).rejects.toMatchObject({ status: 403 });
  await expect(send(input(), tuesday, dana)).rejects.toMatchObject({ status: 403 });
  await archiveProject(priya, project);
  await expect(send()).rejects.toMatchObject({ status: 403 });
});

test("it names only who belongs to the project, on the side where they stand", async () => {
  const nobody = randomUUID();
  const field = (terms: Partial<TermsInput>, more?: Partial<NewProposal>) => send(input(terms, more));
  expect(await field({}, { stakeholderId: omar.personId })).toMatchObject({ field: "stakeholderId" });
  expect(await field({ readerIds: [nobody] })).toMatchObject({ field: "readers" });
  expect(await field({ kpiIds: [nobody] })).toMatchObject({ field: "kpis" });
  expect(await field({ engineeringIds: [dana.personId] })).toMatchObject({ field: "engineeringReviewers" });
  expect(await field({ stakeholderIds: [priya.personId] })).toMatchObject({ field: "stakeholderReviewers" });
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: tuesday } });
  expect(await send()).toMatchObject({ field: "stakeholderId" });
  expect(await stored()).toEqual([]);
});

test("what is agreed first is tried; a version that follows may go without a trial", async () => {
  expect(await send(input({ trial: null }))).toMatchObject({ field: "withTrial", refused: expect.any(String) });
  await atTime(tuesday, () => makeAgreement(priya, dana, project));
  const sent = input({ trial: null, questionHours: 4 });
  expect(await send(sent)).toEqual({ proposalId: sent.id });
  expect(await db.agreementVersion.findFirst({ where: { proposalId: sent.id } })).toMatchObject({
    terms: { trial: null, questionHours: 4 },
  });
});

test("a trial begins today at the earliest, on the clocks of the project", async () => {
  const on = (startOn: string, at?: Date) => send(input({ trial: { days: 14, startOn } }), at);
  expect(await on("2026-11-16")).toMatchObject({ field: "trialStartOn", refused: expect.stringMatching(/has passed/) });
  expect(await on("2027-11-16")).toMatchObject({ field: "trialStartOn" });
  expect(await on("2026-11-17", new Date("2026-11-17T23:30:00Z"))).toMatchObject({ field: "trialStartOn" });
  expect(await on("2026-11-17")).toMatchObject({ proposalId: expect.any(String) });
});

test("an id that is another project's is no way in", async () => {
  const sent = input();
  await send(sent);
  const other = await makeTeam();
  await join(other.project, priya, "lead");
  const access = await getProject(priya, other.project.slug);
  expect(await atTime(tuesday, () => sendProposal(priya, access, sent))).toMatchObject({
    refused: expect.stringMatching(/out of date/),
  });
});
