import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeProposal, termsInputOf } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { endProposal } from "./end-proposal.server";
import { proposeChanges } from "./propose-changes.server";
import { signVersion } from "./sign-version.server";

beforeAll(() => {
  config.SMTP_URL = "smtp://mail.northwind.test";
});
afterAll(() => {
  config.SMTP_URL = undefined;
});

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let first: { proposalId: string; versionId: string };
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  first = await atTime(tuesday, () => makeProposal(priya, dana, project));
});

const as = <Value>(actor: Actor, act: (access: ProjectAccess) => Promise<Value>) =>
  atTime(tuesday, async () => act(await getProject(actor, project.slug)));
const sign = (actor: Actor, wanted = first) =>
  as(actor, (access) => db.$transaction((tx) => signVersion(tx, actor, access, wanted)));
const counter = async (actor: Actor) => {
  const id = randomUUID();
  const changes = {
    id,
    versionId: first.versionId,
    note: "Sooner",
    terms: termsInputOf(priya, dana, { questionHours: 4 }),
  };
  await as(actor, (access) => proposeChanges(actor, access, first.proposalId, changes));
  return { ...first, versionId: id };
};
const end = (actor: Actor, outcome: "declined" | "withdrawn") =>
  as(actor, (access) => endProposal(actor, access, first.proposalId, { outcome, word: "Not now" }));

/** Everybody who gets a mail of it, with its subject; the newest last. */
async function heard() {
  const messages = await db.message.findMany({
    where: { projectId: project.id, topic: "rhythm" },
    include: { deliveries: { select: { personId: true } } },
    orderBy: { id: "asc" },
  });
  const names = new Map([priya, omar, dana].map(({ personId, name }) => [personId, name]));
  return messages
    .toSorted((one, other) => Number(other.key.endsWith("1 sent")) - Number(one.key.endsWith("1 sent")))
    .map(({ words, deliveries }) => ({
      title: (words as { title: string }).title,
      to: deliveries.map(({ personId }) => names.get(personId ?? "")),
    }));
}
const sent = { title: "Checkout platform: Priya Nair proposes how it reports", to: ["Dana Kim"] };

test("whoever is asked to sign hears of a proposal when it is sent", async () => {
  expect(await heard()).toEqual([sent]);
});

test("the proposer hears of changes, and the other side of the answer to them", async () => {
  const changed = await counter(dana);
  expect(await heard()).toEqual([
    sent,
    { title: "Checkout platform: Dana Kim proposes changes to the proposal", to: ["Priya Nair"] },
  ]);
  await sign(priya, changed);
  expect((await heard()).filter(({ title }) => title.endsWith("both sides have signed"))).toEqual([
    { title: "Checkout platform: both sides have signed", to: ["Dana Kim"] },
  ]);
});

test("the proposer hears of the signature, once", async () => {
  await Promise.all([sign(dana), sign(dana)]);
  expect(await heard()).toEqual([sent, { title: "Checkout platform: both sides have signed", to: ["Priya Nair"] }]);
});

test("the proposer hears of a refusal, once", async () => {
  await Promise.all([end(dana, "declined"), end(dana, "declined")]);
  expect(await heard()).toEqual([
    sent,
    { title: "Checkout platform: Dana Kim declined the proposal", to: ["Priya Nair"] },
  ]);
});

test("whoever was asked hears that it is withdrawn", async () => {
  await end(priya, "withdrawn");
  expect(await heard()).toEqual([
    sent,
    { title: "Checkout platform: Priya Nair withdrew the proposal", to: ["Dana Kim"] },
  ]);
});

test("what is refused is told to nobody", async () => {
  await end(priya, "withdrawn");
  const before = await heard();
  expect(await sign(dana)).toMatchObject({ kind: "closed" });
  await expect(sign(omar)).rejects.toMatchObject({ status: 403 });
  expect(await heard()).toEqual(before);
});
