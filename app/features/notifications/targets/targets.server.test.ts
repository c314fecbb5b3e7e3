import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, say } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addTarget } from "./add-target.server";
import { changeAddress, chooseTopics, enableTarget, removeTarget, rotateSecret } from "./change-target.server";
import { findTestResult } from "./find-test-result.server";
import { listTargets, newSigningSecret } from "./list-targets.server";
import { addTargetForm, kindToAdd, targetForm } from "./target-form";
import { testTarget } from "./test-target.server";

const noon = new Date("2026-11-20T12:00:00Z");
let hooks: HookSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
let admin: Actor;

beforeAll(async () => {
  hooks = await HookSink.start();
  team = await makeTeam();
  admin = await (await makeCast()).actor("Ada Admin", { isAdmin: true });
});
beforeEach(() => {
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  hooks.answer = undefined;
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  await hooks.stop();
});

const input = (more: object = {}) => ({
  ...{ intent: "add" as const, id: randomUUID(), name: "#checkout", topics: [] },
  place: { url: hooks.url("slack", "T0/B0/sesame") },
  ...more,
});
const add = async (more: object = {}, kind: "slack" | "webhook" = "slack") => {
  const one = input(more);
  expect(await atTime(noon, () => addTarget(team.priya, team.project, kind, one))).toBeUndefined();
  return one.id;
};
const view = async (id: string, at = noon) =>
  (await atTime(at, () => listTargets(team.priya, team.project))).find((one) => one.id === id);

test("a channel shows its host and last four characters, and its address stands nowhere in the clear", async () => {
  const id = await add();
  expect(await view(id)).toMatchObject({
    ...{ name: "#checkout", kindName: "Slack", isDisabled: false, topics: [], signing: null },
    place: expect.stringMatching(/^127\.0\.0\.1:\d+ …same$/),
    status: { tone: "calm", text: "Nothing was sent yet. Send a test." },
  });
  const [row] = await db.$queryRaw<[{ text: string }]>`select t::text as text from target t where id = ${id}::uuid`;
  expect(row.text).not.toContain("T0/B0");
  expect(row.text).not.toContain(Buffer.from("T0/B0").toString("hex"));
});

test("sent twice, the form adds one", async () => {
  const one = input();
  await Promise.all([1, 2].map(() => addTarget(team.priya, team.project, "slack", one)));
  expect(await db.target.count({ where: { id: one.id } })).toBe(1);
});

test("an address inside a private network is refused in the form, however it is spelt", async () => {
  config.OUTBOUND_ALLOW = [];
  for (const url of [
    "http://127.0.0.1/x",
    "http://localhost/x",
    "http://2130706433/",
    "http://[::1]/",
    "http://169.254.169.254/",
  ])
    expect(await addTarget(team.priya, team.project, "slack", input({ place: { url } })), url).toMatchObject({
      refused: expect.stringContaining("private network"),
      field: "place.url",
    });
});

test("the form asks for what its kind needs", () => {
  const check = (kind: "slack" | "webhook", place: object) => addTargetForm(kind).safeParse({ ...input(), place });
  expect(check("slack", { url: "https://hooks.slack.com/services/a" }).success).toBe(true);
  expect(check("webhook", { url: "https://example.org" }).success).toBe(false);
  expect(check("webhook", { url: "https://example.org", secret: newSigningSecret() }).success).toBe(true);
  for (const url of [
    "",
    "nonsense",
    "ftp://example.org",
    "https://me:pass@example.org",
    `https://e.org/${"a".repeat(3000)}`,
  ])
    expect(check("slack", { url }).success, url).toBe(false);
  for (const secret of ["", "whsec_short", "sesame", `whsec_${"A".repeat(200)}`])
    expect(check("webhook", { url: "https://example.org", secret }).success, secret).toBe(false);
  expect(["slack", "email", "constructor", null].map(kindToAdd)).toEqual(["slack", null, null, null]);
});

test("a test goes the way of all messages, and the page says what became of it", async () => {
  const id = await add();
  const sent = await atTime(noon, () => testTarget(team.priya, team.project, id));
  if (isRefusal(sent)) throw new Error(sent.refused);
  expect(await atTime(noon, () => testTarget(team.priya, team.project, id))).toEqual(sent);
  const result = () => atTime(noon, () => findTestResult(team.priya, team.project, sent.deliveryId));
  expect(await result()).toMatchObject({ tone: "calm", text: expect.stringContaining("still on its way") });
  hooks.say(500, "internal_error");
  await atTime(noon, () => deliverDue("slack"));
  expect(await result()).toEqual({
    tone: "bad",
    text: "#checkout did not take the test: 500 internal_error. It is tried again within a minute.",
  });
  expect((await view(id))?.status).toEqual({ tone: "bad", text: "Refused since Friday 13:00: 500 internal_error" });
  hooks.answer = undefined;
  const later = new Date(noon.getTime() + 60_000);
  await atTime(later, () => deliverDue("slack"));
  expect(await result()).toEqual({ tone: "good", text: "#checkout took the test: 200 ok" });
  const status = (await view(id, new Date(later.getTime() + 120_000)))?.status;
  expect(status).toEqual({ tone: "good", text: "Taken 2 min ago: 200 ok" });
});

test("switched off says why, takes no test, and can be switched on again", async () => {
  const id = await add();
  const sent = await atTime(noon, () => testTarget(team.priya, team.project, id));
  hooks.say(404, "no_service");
  await atTime(noon, () => deliverDue("slack"));
  expect(await view(id)).toMatchObject({
    isDisabled: true,
    status: { tone: "bad", text: "Switched off since Friday 13:00: 404 no_service" },
  });
  const { deliveryId } = sent as { deliveryId: string };
  expect(await findTestResult(team.priya, team.project, deliveryId)).toEqual({
    ...{ tone: "bad", text: "#checkout refused the test: 404 no_service" },
  });
  expect(await testTarget(team.priya, team.project, id)).toMatchObject({ refused: expect.stringContaining("off") });
  await enableTarget([team.priya, team.project, id]);
  expect((await view(id))?.isDisabled).toBe(false);
});

test("a rotated secret signs beside the new one for a day", async () => {
  const [first, second] = [newSigningSecret(), newSigningSecret()];
  const id = await add({ place: { url: hooks.url("webhook"), secret: first } }, "webhook");
  const rotate = () => rotateSecret([team.priya, team.project, id], second);
  await Promise.all([rotate(), rotate()]);
  expect((await view(id, new Date()))?.signing?.former).toBeTruthy();
  await say(team.priya, { targets: [id] });
  await deliverDue("webhook");
  const { body, headers } = hooks.hooks.at(-1) as { body: string; headers: Record<string, string> };
  for (const secret of [first, second]) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  const slack = await add();
  expect(await rotateSecret([team.priya, team.project, slack], second)).toHaveProperty("refused");
});

test("another address: what waits goes there, switched on and signed as before; the former is forgotten", async () => {
  const secret = newSigningSecret();
  const id = await add({ place: { url: hooks.url("webhook", "former"), secret } }, "webhook");
  const of = [team.priya, team.project, id] as Parameters<typeof changeAddress>[0];
  const arrived = hooks.hooks.length;
  hooks.say(410, "moved away");
  await say(team.priya, { targets: [id] });
  await deliverDue("webhook");
  expect(await view(id)).toMatchObject({ isDisabled: true });
  hooks.answer = undefined;
  await enableTarget(of);
  await say(team.priya, { targets: [id] });
  expect(await changeAddress(of, hooks.url("webhook", "T0/new"))).toBeUndefined();
  expect(await view(id)).toMatchObject({ isDisabled: false, waiting: 1, place: expect.stringMatching(/ …\/new$/) });
  await deliverDue("webhook");
  const [, one, ...none] = hooks.hooks.slice(arrived);
  expect([one?.path, none]).toEqual(["/webhook/T0/new", []]);
  expect(new Webhook(secret).verify(one?.body ?? "", one?.headers as Record<string, string>)).toBeTruthy();
});

test("another address is looked at like the first, and is the owner's to give", async () => {
  const id = await add();
  const of = [team.priya, team.project, id] as Parameters<typeof changeAddress>[0];
  const before = await view(id);
  config.OUTBOUND_ALLOW = [];
  expect(await changeAddress(of, "http://127.1/x")).toMatchObject({
    refused: expect.stringContaining("private network"),
  });
  expect(await view(id)).toEqual(before);
  const asEngineer = { ...team.project, role: "engineer" as const };
  await expect(changeAddress([team.omar, asEngineer, id], "https://a.test")).rejects.toMatchObject({ status: 403 });
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  await expect(changeAddress([admin, null, id], hooks.url("slack"))).rejects.toMatchObject({ status: 404 });
  const check = (url: unknown) => targetForm.safeParse({ intent: "address", targetId: id, url }).success;
  expect(["https://a.test", "", "ftp://a.test", "https://me:pass@a.test", undefined].map(check)).toEqual([
    ...[true, false, false, false, false],
  ]);
});

test("a channel is offered what is said to a whole project, and nothing that is for one person", () => {
  const check = (topics: string[]) =>
    targetForm.safeParse({ intent: "topics", targetId: randomUUID(), topics }).success;
  expect([check([]), check(["digest"]), check(["due"]), check(["deadline"]), check(["rhythm"])]).toEqual([
    ...[true, true, false, false, false],
  ]);
});

test("a removed one is forgotten: its address, its place in the list, what waits for it", async () => {
  const id = await add();
  await say(team.priya, { targets: [id] });
  await removeTarget([team.priya, team.project, id]);
  expect(await view(id)).toBeUndefined();
  expect((await db.target.findUniqueOrThrow({ where: { id } })).sealed).toHaveLength(0);
  expect(await db.delivery.findMany({ where: { targetId: id }, select: { state: true } })).toEqual([{ state: "dead" }]);
  await expect(enableTarget([team.priya, team.project, id])).rejects.toMatchObject({ status: 404 });
});

test("topics are the project's choice; critical messages go there whatever it is", async () => {
  const id = await add();
  await chooseTopics([team.priya, team.project, id], ["digest"]);
  const to = { targets: "project" as const };
  for (const more of [{ topic: "digest" as const }, { topic: "due" as const }])
    await say(team.priya, to, { ...more, isCritical: false, projectId: team.project.id });
  await say(team.priya, to, { topic: "flag", projectId: team.project.id });
  const got = await db.delivery.findMany({
    where: { targetId: id },
    include: { message: { select: { topic: true } } },
  });
  expect(got.map(({ message }) => message.topic).sort()).toEqual(["digest", "flag"]);
});

test("a project's are its lead's, the workspace's an admin's, and no id opens another's", async () => {
  const id = await add();
  for (const actor of [admin])
    await expect(listTargets(actor, { ...team.project, role: null })).rejects.toMatchObject({ status: 403 });
  const asEngineer = { ...team.project, role: "engineer" as const };
  await expect(removeTarget([team.omar, asEngineer, id])).rejects.toMatchObject({ status: 403 });
  await expect(listTargets(team.priya, null)).rejects.toMatchObject({ status: 403 });
  await expect(testTarget(admin, null, id)).rejects.toMatchObject({ status: 404 });
  await expect(rotateSecret([admin, null, id], newSigningSecret())).rejects.toMatchObject({ status: 404 });
  const alarm = input();
  await addTarget(admin, null, "slack", alarm);
  expect(await listTargets(admin, null)).toMatchObject([{ id: alarm.id }]);
  expect((await db.target.findUniqueOrThrow({ where: { id: alarm.id } })).topics).toEqual(["alarm"]);
});
