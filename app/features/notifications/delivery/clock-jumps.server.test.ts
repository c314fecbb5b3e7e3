import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, makeTarget, say } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { runSelfTest } from "../self-test/run-self-test.server";
import { afterClockWentBack } from "./after-clock-went-back.server";
import { claimDeliveries } from "./claim-deliveries.server";
import { openLane } from "./lane.server";

const noon = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const HOUR = 3600;
const log = { error: vi.fn() };
let hooks: HookSink;
let smtp: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
let target: { id: string };

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  config.SMTP_URL = smtp.url;
  team = await makeTeam();
});
beforeEach(async () => {
  hooks.answer = undefined;
  hooks.hooks.length = 0;
  target = await makeTarget(team.priya, team.project, "slack", { url: hooks.url("slack") });
});
afterEach(async () => {
  await db.message.deleteMany();
  await db.selfTest.deleteMany();
  await db.target.deleteMany();
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

const sayAt = (at: Date, more = {}) => atTime(at, () => say(team.priya, { targets: [target.id] }, more));
const slack = (at: Date) => atTime(at, () => deliverDue("slack"));
const putBack = (at: Date) => atTime(at, () => runSelfTest(at));
const count = (state: string) => db.delivery.count({ where: { channel: "slack", state } });

test("put back an hour: what was to be tried again in seconds is, within a minute, once each", async () => {
  await atTime(noon, () => runSelfTest(noon));
  await sayAt(noon);
  hooks.say(503, "later");
  expect(await slack(noon)).toBe(1);
  hooks.answer = undefined;
  const back = after(60 - HOUR);
  await sayAt(back, { isCritical: true });
  expect(await slack(back)).toBe(0);
  await putBack(back);
  for (const seconds of [0, 45, 46, 47]) await slack(new Date(back.getTime() + seconds * 1000));
  expect(await count("sent")).toBe(2);
  await slack(after(HOUR));
  expect(hooks.hooks).toHaveLength(3);
});

test("put back an hour before the first attempt: it does not wait for that hour to come again", async () => {
  await atTime(noon, () => runSelfTest(noon));
  await sayAt(noon);
  await putBack(after(-HOUR));
  expect(await slack(after(-HOUR))).toBe(1);
  expect(await count("sent")).toBe(1);
});

test("put back an hour in mid-send by what died then: sent again, with the same id, when a claim would have ended", async () => {
  await atTime(noon, () => runSelfTest(noon));
  await sayAt(noon);
  expect(await atTime(noon, () => claimDeliveries("slack", 1))).toHaveLength(1);
  await putBack(after(-HOUR));
  expect(await slack(after(44 - HOUR))).toBe(0);
  expect(await slack(after(45 - HOUR))).toBe(1);
  expect(await count("sent")).toBe(1);
});

test("put back an hour: what was meant for a time of its own keeps it, and it is done once", async () => {
  await atTime(noon, () => runSelfTest(noon));
  await db.readingRhythm.create({ data: { personId: team.dana.personId, quietFrom: 0, quietUntil: 1439 } });
  await atTime(noon, () => say(team.priya, { people: [team.dana.personId] }, { isCritical: false }));
  const where = { personId: team.dana.personId };
  const { nextAt } = await db.delivery.findFirstOrThrow({ where });
  expect(nextAt > after(HOUR)).toBe(true);
  const back = after(-HOUR);
  expect(await Promise.all([1, 2, 3].map(() => afterClockWentBack(back)))).toContain(true);
  expect(await afterClockWentBack(back)).toBe(false);
  expect((await db.delivery.findFirstOrThrow({ where })).nextAt).toEqual(nextAt);
  await db.readingRhythm.deleteMany();
});

test("ahead by hours and put right again: taken is taken, and nothing is sent twice", async () => {
  await atTime(noon, () => runSelfTest(noon));
  for (const seconds of [0, 1, 2]) await sayAt(after(seconds));
  expect(await slack(after(3))).toBe(1);
  const ahead = after(5 * HOUR);
  await putBack(ahead);
  expect(await slack(ahead)).toBe(1);
  hooks.say(503);
  expect(await slack(new Date(ahead.getTime() + 2_000))).toBe(1);
  hooks.answer = undefined;
  await putBack(after(10));
  for (const seconds of [10, 56, 57]) await slack(after(seconds));
  expect(await count("sent")).toBe(3);
  expect(await count("waiting")).toBe(0);
  expect(hooks.hooks).toHaveLength(4);
});

test("ahead by hours in mid-send: what is on its way from here is not sent again, nor anything beside it", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
  const held: (() => void)[] = [];
  hooks.answer = (response) => void held.push(() => response.end("ok"));
  for (const _ of [1, 2]) await say(team.priya, { targets: [target.id] });
  const lane = openLane("slack", 4, log);
  lane.look();
  await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 5_000 });
  vi.setSystemTime(after(5 * HOUR));
  lane.look();
  // A second look begins when the first has asked the database.
  for (let look = 0; look < 5; look++) {
    await db.delivery.count();
    lane.look();
  }
  expect(held).toHaveLength(1);
  hooks.answer = undefined;
  held[0]?.();
  await vi.waitFor(async () => expect(await count("sent")).toBe(1), { timeout: 5_000 });
  vi.setSystemTime(after(6 * HOUR));
  lane.look();
  await vi.waitFor(async () => expect(await count("sent")).toBe(2), { timeout: 5_000 });
  await lane.stop(1_000);
  vi.useRealTimers();
  expect(new Set(hooks.hooks.map(({ body }) => body)).size).toBe(1);
  expect(hooks.hooks).toHaveLength(2);
  expect(await db.deliveryAttempt.count({ where: { outcome: "lost" } })).toBe(0);
});
