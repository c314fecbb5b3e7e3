import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import { deliverDue, makeTarget, say } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { loader } from "../routes/deliveries";
import { enableTarget } from "../targets/change-target.server";
import { replayForm } from "./deliveries-form";
import { listDeliveries } from "./list-deliveries.server";
import { replayDeliveries } from "./replay-deliveries.server";

const noon = new Date("2026-11-20T12:00:00Z");
let hooks: HookSink;
let admin: Actor;

beforeAll(async () => {
  hooks = await HookSink.start();
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  admin = await (await makeCast()).actor("Ada Admin", { isAdmin: true });
});
beforeEach(async () => {
  hooks.answer = undefined;
  hooks.hooks.length = 0;
  await db.message.deleteMany();
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  await hooks.stop();
});

const dead = { state: "dead" as const, channel: null, page: 1 };

/** `count` messages of a project that its Slack channel refused for good at noon. */
async function refused(visibility: "open" | "private", count = 1) {
  const { project, priya } = await makeTeam({ visibility, name: `Project ${randomUUID().slice(0, 8)}` });
  const target = await makeTarget(priya, project, "slack", { url: hooks.url("slack") });
  for (let made = 0; made < count; made++)
    await atTime(noon, () => say(priya, { targets: [target.id] }, { projectId: project.id }));
  hooks.say(404, "no_service");
  await atTime(noon, () => deliverDue("slack"));
  hooks.answer = undefined;
  return { project, priya, target };
}

test("an admin sees what failed, with the answers, and sends it again under its id once the channel is on again", async () => {
  const { project, priya, target } = await refused("open");
  const [one] = (await listDeliveries(admin, dead)).deliveries;
  expect(one).toMatchObject({
    ...{ stateName: "Failed", channel: "Slack", topic: "flag", title: "Nobody can pay", to: "Our slack" },
    ...{ mayReplay: false, tries: [{ outcome: "Refused for good", answer: "404 no_service" }] },
  });
  const again = { intent: "replay" as const, deliveryId: one?.id ?? "" };
  expect(await replayDeliveries(admin, again)).toBe(0);
  await enableTarget([priya, project, target.id]);
  expect((await listDeliveries(admin, dead)).deliveries[0]?.mayReplay).toBe(true);
  const later = new Date(noon.getTime() + 100 * 3_600_000);
  expect(await atTime(later, () => replayDeliveries(admin, again))).toBe(1);
  hooks.say(503);
  await atTime(later, () => deliverDue("slack"));
  expect((await listDeliveries(admin, { ...dead, state: "waiting" })).deliveries).toHaveLength(1);
  hooks.answer = undefined;
  await atTime(new Date(later.getTime() + 10_000), () => deliverDue("slack"));
  const sent = await listDeliveries(admin, { ...dead, state: "sent" });
  expect(sent.deliveries).toMatchObject([{ id: one?.id, tries: [{ outcome: "Taken" }, { outcome: "Not taken" }, {}] }]);
  expect(sent.counts).toContainEqual({ state: "sent", name: "Sent", count: 1 });
});

test("a range sends all of its days and channel again, and nothing else", async () => {
  const { project, priya, target } = await refused("open", 12);
  await enableTarget([priya, project, target.id]);
  const range = (from: string, until: string, channel?: string) =>
    atTime(noon, () => replayDeliveries(admin, { intent: "replay-range", from, until, channel }));
  expect(await range("2026-11-21", "2026-11-30")).toBe(0);
  expect(await range("2026-11-20", "2026-11-20", "discord")).toBe(0);
  expect(await range("2026-11-20", "2026-11-20", "slack")).toBe(12);
  expect(await range("2026-11-20", "2026-11-20")).toBe(0);
  for (let second = 0; second < 12; second++)
    await atTime(new Date(noon.getTime() + second * 1000), () => deliverDue("slack"));
  expect(await db.delivery.count({ where: { targetId: target.id, state: "sent" } })).toBe(12);
});

test("pages and filters show each once, and an address that makes no sense is the usual", async () => {
  await refused("open", 1);
  const first = await db.delivery.findFirstOrThrow({ where: { channel: "slack" }, include: { message: true } });
  const messages = Array.from({ length: 119 }, () => ({
    ...first.message,
    id: randomUUID(),
    key: randomUUID(),
    words: {},
  }));
  await db.message.createMany({ data: messages });
  const more = messages.map(({ id: messageId }, index) => ({
    ...{ messageId, targetId: first.targetId, createdAt: noon, nextAt: noon },
    ...{ channel: index % 2 === 0 ? "slack" : "email", state: index < 100 ? "dead" : "waiting" },
    endedAt: index < 100 ? new Date(noon.getTime() + index * 1000) : null,
  }));
  await db.delivery.createMany({ data: more });
  const cookie = await startSession(admin);
  const read = async (query = "") => loader(asking(`/workspace/deliveries${query}`, { cookie }));
  const seen: string[] = [];
  for (const page of [1, 2, 3]) seen.push(...(await read(`?page=${page}`)).deliveries.map(({ id }) => id));
  expect([seen.length, new Set(seen).size]).toEqual([101, 101]);
  expect(await read()).toMatchObject({ last: 3, filter: { state: "dead", channel: null, page: 1 } });
  const slack = await read("?channel=slack&state=waiting");
  expect(slack.deliveries.map(({ channel, state }) => `${channel} ${state}`)).toEqual(Array(10).fill("Slack waiting"));
  expect(slack).toMatchObject({ last: 1 });
  const usual = { state: "dead", channel: null };
  for (const odd of ["?page=0", "?page=-1", "?page=1.5", "?page=x", "?state=then&channel=toString", "?replayed=-1"])
    expect(await read(odd), odd).toMatchObject({ filter: { ...usual, page: 1 }, replayed: null });
  for (const beyond of ["?page=4", "?page=99999999"])
    expect((await read(beyond)).deliveries.length, beyond).toBeGreaterThan(0);
});

test("of a private project an admin sees neither text nor receiver nor answer, until they belong to it", async () => {
  const { project } = await refused("private");
  const [one] = (await listDeliveries(admin, dead)).deliveries;
  expect(one).toMatchObject({ title: null, to: null, topic: "flag", channel: "Slack", tries: [{ answer: "404" }] });
  expect(JSON.stringify(one)).not.toMatch(/pay|Our slack|no_service/);
  await join(project, admin, "stakeholder");
  expect((await listDeliveries(admin, dead)).deliveries[0]?.title).toBe("Nobody can pay");
});

test("nobody but an admin sees or sends any of it", async () => {
  const { priya } = await refused("open");
  await expect(listDeliveries(priya, dead)).rejects.toMatchObject({ status: 403 });
  await expect(replayDeliveries(priya, { intent: "replay", deliveryId: randomUUID() })).rejects.toMatchObject({
    status: 403,
  });
});

test("days in the wrong order, and none at all, are told at their field", () => {
  const fields = (form: object) =>
    replayForm.safeParse({ intent: "replay-range", ...form }).error?.issues.map(({ path }) => path[0]);
  expect(fields({ from: "2026-11-21", until: "2026-11-20" })).toEqual(["until"]);
  expect(fields({})).toEqual(["from", "until"]);
});
