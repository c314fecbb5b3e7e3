import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { makeProposal, termsInputOf } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeProposal } from "./describe-proposal.server";
import { endProposal } from "./end-proposal.server";
import { findAgreement } from "./find-agreement.server";
import { getProposal } from "./get-proposal.server";
import { proposeChanges } from "./propose-changes.server";
import { signVersion } from "./sign-version.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let first: { proposalId: string; versionId: string };
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  first = await atTime(tuesday, () => makeProposal(priya, dana, project));
});

const wednesday = new Date("2026-11-18T08:00:00Z");
const sign = (actor: Actor, wanted = first, at = wednesday) =>
  atTime(at, async () => {
    const access = await getProject(actor, project.slug);
    return db.$transaction((tx) => signVersion(tx, actor, access, wanted));
  });
const counter = (actor: Actor, from = first, questionHours = 4) =>
  atTime(wednesday, async () => {
    const id = randomUUID();
    const changes = {
      id,
      versionId: from.versionId,
      note: "Sooner",
      terms: termsInputOf(priya, dana, { questionHours }),
    };
    const answer = await proposeChanges(actor, await getProject(actor, project.slug), from.proposalId, changes);
    return { answer, proposalId: from.proposalId, versionId: id };
  });
const outcome = async () => (await db.proposal.findUniqueOrThrow({ where: { id: first.proposalId } })).outcome;

test("nothing counts until both have signed the same version, and then it is in force", async () => {
  expect(await findAgreement(project)).toBeNull();
  const signed = await sign(dana);
  expect(signed).toMatchObject({ kind: "signed", isRepeat: false, agreement: { number: 1, acceptedAt: wednesday } });
  expect(await findAgreement(project)).toEqual(signed.kind === "signed" && signed.agreement);
  expect(await outcome()).toBe("accepted");
  expect((await getRhythm(project.id)).cadences).toHaveLength(1);
});

test("the same signature sent twice is one", async () => {
  const [one, two] = await Promise.all([sign(dana), sign(dana)]);
  const agreement = await findAgreement(project);
  expect([one, two].map((answer) => answer.kind === "signed" && answer.agreement)).toEqual([agreement, agreement]);
  expect([one, two].map((answer) => answer.kind === "signed" && answer.isRepeat).sort()).toEqual([false, true]);
  expect(await db.signature.count({ where: { versionId: first.versionId } })).toBe(2);
});

test("whoever has signed by writing waits for the other side", async () => {
  expect(await sign(priya)).toEqual({ kind: "signed", agreement: null, isRepeat: true });
  expect(await outcome()).toBeNull();
});

test("whoever signs an older version is told of the newer one, and nothing is signed", async () => {
  const second = await counter(priya);
  expect(await sign(dana)).toEqual({ kind: "changed", number: 2 });
  expect(await db.signature.count({ where: { versionId: first.versionId } })).toBe(1);
  expect(await sign(dana, second)).toMatchObject({ kind: "signed", agreement: { number: 2 } });
});

test("a lead signs what the stakeholder changed", async () => {
  const second = await counter(dana);
  expect(await sign(dana, second)).toEqual({ kind: "signed", agreement: null, isRepeat: true });
  await expect(sign(omar, second)).rejects.toMatchObject({ status: 403 });
  expect(await sign(priya, second)).toMatchObject({ agreement: { number: 2, terms: { questionHours: 4 } } });
});

test("a signature and a new version at the same second: one of both counts", async () => {
  const [signed, { answer, ...second }] = await Promise.all([sign(dana), counter(priya)]);
  if (signed.kind === "signed") {
    expect(answer).toMatchObject({ kind: "closed" });
    expect(await findAgreement(project)).toMatchObject({ versionId: first.versionId });
  } else {
    expect([signed, answer]).toEqual([{ kind: "changed", number: 2 }, { kind: "sent" }]);
    expect(await sign(dana, second)).toMatchObject({ kind: "signed" });
  }
});

test("the next agreement ends the one before, and its cadence follows", async () => {
  const before = await sign(dana);
  const thursdays = { everyWeeks: 2, weekday: 4, hour: 9, minute: 30, timeZone: "Asia/Kolkata" };
  const next = await atTime(wednesday, () => makeProposal(priya, dana, project, { cadence: thursdays }));
  expect(await findAgreement(project)).toEqual(before.kind === "signed" && before.agreement);
  const signed = await sign(dana, next);
  expect(signed).toMatchObject({ agreement: { number: 2 } });
  const all = await db.agreement.findMany({ where: { projectId: project.id }, orderBy: { acceptedAt: "asc" } });
  expect(all.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  expect((await getRhythm(project.id)).cadences).toEqual([{ ...thursdays, fromWeekOn: "2026-11-16" }]);
});

describe("closed", () => {
  test("an expired proposal is signed no more", async () => {
    const last = new Date("2026-12-01T22:59:59Z");
    const late = new Date("2026-12-01T23:00:00Z");
    expect(await sign(dana, first, late)).toEqual({
      kind: "closed",
      why: "This proposal was open until 1 December. It is closed.",
    });
    expect(await sign(dana, first, last)).toMatchObject({ kind: "signed" });
  });

  test("nor one that was withdrawn; at the same second one of both counts", async () => {
    const withdraw = async () =>
      endProposal(priya, await getProject(priya, project.slug), first.proposalId, { outcome: "withdrawn", word: "" });
    const [signed, ended] = await Promise.all([sign(dana), withdraw()]);
    expect(signed.kind === "closed").toBe(ended === undefined);
    expect(await outcome()).toBe(signed.kind === "closed" ? "withdrawn" : "accepted");
  });
});

describe("who signs for the stakeholders", () => {
  let sam: Actor;
  beforeEach(async () => {
    sam = await (await makeCast()).actor("Sam Stone");
    await join(project, sam, "stakeholder");
  });

  test("whoever was asked", async () => {
    const refused = await sign(sam).then(undefined, (response: Response) => response.text());
    expect(refused).toBe("A lead signs for engineering, and Dana Kim for the stakeholders.");
    expect(await sign(dana)).toMatchObject({ kind: "signed" });
  });

  test.each([
    ["has left", () => db.membership.deleteMany({ where: { personId: dana.personId } })],
    ["is deactivated", () => db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: tuesday } })],
    [
      "has changed sides",
      () => db.membership.updateMany({ where: { personId: dana.personId }, data: { role: "lead" } }),
    ],
  ])("any of them once that person %s", async (_, leave) => {
    await leave();
    expect(await sign(sam)).toMatchObject({ kind: "signed", agreement: { number: 1 } });
  });

  test("nobody who signed the version for engineering before changing sides", async () => {
    await db.membership.updateMany({ where: { personId: omar.personId }, data: { role: "lead" } });
    await db.membership.deleteMany({ where: { personId: { in: [dana.personId, sam.personId] } } });
    await db.membership.updateMany({ where: { personId: priya.personId }, data: { role: "stakeholder" } });
    const refused = await sign(priya).then(undefined, (response: Response) => response.text());
    expect(refused).toBe("You have signed this for engineering. Somebody else signs it for the stakeholders.");
    expect(await findAgreement(project)).toBeNull();
    const access = await getProject(priya, project.slug);
    const shown = await atTime(wednesday, async () =>
      describeProposal(priya, access, await getProposal(access, first.proposalId)),
    );
    expect(shown.may).toMatchObject({ sign: false, change: true });
  });

  test("nobody who left the project in the meantime", async () => {
    const access = await getProject(dana, project.slug);
    await db.membership.deleteMany({ where: { personId: dana.personId } });
    const late = db.$transaction((tx) => signVersion(tx, dana, access, first));
    await expect(late).rejects.toMatchObject({ status: 403 });
  });
});

test("unknown and odd ids are not found", async () => {
  for (const wanted of [
    { ...first, proposalId: randomUUID() },
    { ...first, proposalId: "1' or true" },
    { ...first, versionId: randomUUID() },
    { ...first, versionId: "odd" },
  ])
    await expect(sign(dana, wanted)).rejects.toMatchObject({ status: 404 });
});
