import { beforeEach, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { makeAgreement, makeProposal, termsInputOf } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeAgreements } from "./describe-agreements.server";
import { describeProposal } from "./describe-proposal.server";
import { endProposal } from "./end-proposal.server";
import { findOpenProposal } from "./find-open-proposal.server";
import { getProposal } from "./get-proposal.server";
import { listProposalsToRemind } from "./list-proposals-to-remind.server";
import { proposeChanges } from "./propose-changes.server";
import { signVersion } from "./sign-version.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const lastMinute = new Date("2026-12-01T22:59:00Z");
const dayAfter = new Date("2026-12-01T23:00:00Z");
const open = (at = tuesday) => atTime(at, () => findOpenProposal(project));
const send = () => atTime(tuesday, () => makeProposal(priya, dana, project));
const view = (actor: Actor, proposalId: string, at = tuesday) =>
  atTime(at, async () => {
    const access = await getProject(actor, project.slug);
    return describeProposal(actor, access, await getProposal(access, proposalId));
  });
const counter = (versionId: string, proposalId: string) =>
  atTime(tuesday, async () => {
    const terms = termsInputOf(priya, dana, { questionHours: 4 });
    const changes = { id: crypto.randomUUID(), versionId, note: "Sooner.", terms };
    return proposeChanges(dana, await getProject(dana, project.slug), proposalId, changes);
  });

test("the open proposal says whose signature is missing, and is gone when it is over", async () => {
  expect(await open()).toBeNull();
  const { proposalId, versionId } = await send();
  const forDana = { side: "stakeholder", people: [{ id: dana.personId, name: "Dana Kim" }] };
  expect(await open()).toEqual({ id: proposalId, number: 1, waitsFor: forDana, expiresOn: "2026-12-01" });
  await counter(versionId, proposalId);
  const forPriya = { side: "engineering", people: [{ id: priya.personId, name: "Priya Nair" }] };
  expect(await open(lastMinute)).toMatchObject({ number: 2, waitsFor: forPriya });
  expect(await open(dayAfter)).toBeNull();
});

test("whoever is missing is reminded from two days before the end, until it is over", async () => {
  const { proposalId } = await send();
  const mine = async (at: Date) =>
    (await listProposalsToRemind(at)).filter((one) => one.proposalId === proposalId).map(({ waitsFor }) => waitsFor);
  const forDana = [[{ id: dana.personId, name: "Dana Kim" }]];
  expect(await mine(new Date("2026-11-28T22:59:00Z"))).toEqual([]);
  expect(await mine(new Date("2026-11-28T23:00:00Z"))).toEqual(forDana);
  expect(await mine(lastMinute)).toEqual(forDana);
  expect(await mine(dayAfter)).toEqual([]);
  await archiveProject(priya, project);
  expect(await mine(lastMinute)).toEqual([]);
});

test("when whoever was asked has left, any stakeholder is waited for", async () => {
  await send();
  const sam = await (await makeCast()).actor("Sam Stone");
  await join(project, sam, "stakeholder");
  await db.membership.deleteMany({ where: { personId: dana.personId } });
  expect(await open()).toMatchObject({ waitsFor: { people: [{ name: "Sam Stone" }] } });
});

test("the times of a proposal and of an agreement are the project's, and whoever lives by another clock is told", async () => {
  const { proposalId, versionId } = await send();
  const asha = { ...priya, timeZone: "Asia/Kolkata" };
  const zoneNote = "Times are Berlin time, 4 h 30 min behind yours.";
  const at = "Tuesday 17 November 2026, 09:00";
  expect(await view(asha, proposalId)).toMatchObject({ zoneNote, signatures: [{ at }, { by: "" }] });
  expect((await view(priya, proposalId)).zoneNote).toBe("");
  await atTime(tuesday, async () => {
    const access = await getProject(dana, project.slug);
    await db.$transaction((tx) => signVersion(tx, dana, access, { proposalId, versionId }));
    expect(await describeAgreements(asha, project)).toMatchObject({
      zoneNote,
      inForce: { signatures: [{ at }, { at }] },
    });
  });
});

test("the page tells each reader what is theirs to do", async () => {
  const { proposalId, versionId } = await send();
  const forDana = await view(dana, proposalId);
  expect(forDana.may).toEqual({ sign: true, change: true, decline: true, withdraw: false, remark: true });
  expect(forDana.next?.turn).toBe(
    "It is your turn: accept it, propose changes or decline. It is open until Tuesday 1 December.",
  );
  const forPriya = await view(priya, proposalId);
  expect(forPriya.may).toEqual({ sign: false, change: true, decline: false, withdraw: true, remark: true });
  expect(forPriya.next?.turn).toBe("It waits for Dana Kim to sign version 1. It is open until Tuesday 1 December.");
  await counter(versionId, proposalId);
  const changed = await view(priya, proposalId);
  expect(changed.may.sign).toBe(true);
  expect(changed.versions).toMatchObject([
    {
      number: 2,
      note: "Sooner.",
      differences: [
        { what: "Answer to a question", before: "within 8 working hours", after: "within 4 working hours" },
      ],
      signatures: [{ by: "" }, { by: "Dana Kim", at: "Tuesday 17 November 2026, 09:00" }],
    },
    { number: 1, comparedWith: "", differences: [], signatures: [{ by: "Priya Nair" }, { by: "" }] },
  ]);
});

test("a proposal to adjust is compared with what was agreed when it was opened, also once it is in force itself", async () => {
  await atTime(tuesday, () => makeAgreement(priya, dana, project));
  const later = new Date("2026-11-18T08:00:00Z");
  const { proposalId, versionId } = await atTime(later, () => makeProposal(priya, dana, project, { flagMinutes: 15 }));
  const changed = [
    {
      comparedWith: "the agreement in force at the time, version 1",
      differences: [{ what: "A flag is seen", before: "within 30 minutes", after: "within 15 minutes" }],
    },
  ];
  expect((await view(dana, proposalId, later)).versions).toMatchObject(changed);
  const access = await getProject(dana, project.slug);
  const even = new Date("2026-11-19T08:00:00Z");
  await atTime(even, () => db.$transaction((tx) => signVersion(tx, dana, access, { proposalId, versionId })));
  expect((await view(dana, proposalId, even)).versions).toMatchObject(changed);
});

test("what is over says how, and offers nothing", async () => {
  const nothing = { sign: false, change: false, decline: false, withdraw: false, remark: false };
  const { proposalId } = await send();
  const expired = await view(dana, proposalId, dayAfter);
  expect([expired.may, expired.next]).toEqual([nothing, null]);
  expect(expired.ending?.text).toBe(
    "Nobody signed in time: this was open until 1 December. What was agreed before stays.",
  );
  await atTime(tuesday, () =>
    endProposal(dana, { ...project, role: "stakeholder" }, proposalId, { outcome: "declined", word: "Later." }),
  );
  expect(await view(priya, proposalId)).toMatchObject({
    may: nothing,
    ending: { text: "Dana Kim declined this on 17 November. What was agreed before stays.", word: "Later." },
  });
});

test("an archived project's proposal is read, and no more", async () => {
  const { proposalId } = await send();
  await archiveProject(priya, project);
  const { may, next } = await view(dana, proposalId);
  expect([Object.values(may), next]).toEqual([Array(5).fill(false), null]);
});

test("proposals are for the project's people; what is agreed is for every reader", async () => {
  const { proposalId } = await send();
  const eve = await (await makeCast()).actor("Eve Else");
  await expect(view(eve, proposalId)).rejects.toMatchObject({ status: 403 });
  await expect(view(priya, "odd")).rejects.toMatchObject({ status: 404 });
  const page = await atTime(tuesday, async () => describeAgreements(eve, await getProject(eve, project.slug)));
  expect(page).toMatchObject({ inForce: null, former: [], open: false, mayPropose: false });
});

test("the agreement page keeps what was before, and what each changed", async () => {
  await atTime(tuesday, () => makeAgreement(priya, dana, project));
  await atTime(lastMinute, () => makeAgreement(priya, dana, project, { flagMinutes: 15 }));
  const page = await atTime(lastMinute, async () => describeAgreements(priya, await getProject(priya, project.slug)));
  expect(page.inForce).toMatchObject({
    number: 2,
    since: "1 December 2026",
    signatures: [{ by: "Priya Nair" }, { by: "Dana Kim" }],
  });
  expect(page.inForce?.differences).toContainEqual(
    expect.objectContaining({ what: "A flag is seen", before: "within 30 minutes", after: "within 15 minutes" }),
  );
  expect(page.former).toMatchObject([
    { number: 1, since: "17 November 2026", until: "1 December 2026", differences: null },
  ]);
  expect(page.mayPropose).toBe(true);
});
