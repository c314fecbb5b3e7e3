import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from "vitest";
import { makeCast } from "#tests/factories/people";
import { deliverDue } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { databaseUrl } from "#tests/setup/test-database";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { onNotify, startListener } from "~/db/listener.server";
import type { Words } from "../message";
import { hearSelfTests } from "./hear-self-tests.server";
import { readSelfTest } from "./read-self-test.server";
import { runSelfTest } from "./run-self-test.server";

const noon = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const run = (at: Date) => atTime(at, () => runSelfTest(at));
const log = { error: vi.fn() };
let hooks: HookSink;
let smtp: SmtpSink;
let listener: { stop(): Promise<void> };
let forget = () => {};

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  const listening = new Promise<void>((heard) => {
    const forgetFirst = onNotify(() => {
      forgetFirst();
      heard();
    });
  });
  listener = startListener(databaseUrl(inject("databaseServer"), name));
  await listening;
  await (await makeCast()).actor("Ada Admin", { isAdmin: true });
});
afterEach(async () => {
  forget();
  config.SMTP_URL = undefined;
  config.PING_URL = undefined;
  await db.message.deleteMany();
  await db.selfTest.deleteMany();
  hooks.hooks.length = 0;
  hooks.answer = undefined;
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  await Promise.all([hooks.stop(), smtp.stop(), listener.stop()]);
});

/** All that a test of that instant needs has happened. */
async function come(at: Date): Promise<void> {
  const heard = () => db.selfTest.findFirstOrThrow({ where: { startedAt: at, pageAt: { not: null } } });
  await vi.waitFor(heard, { timeout: 5_000 });
  await atTime(after((at.getTime() - noon.getTime()) / 1000 + 1), () => deliverDue("self-test"));
}

test("passes, calls outside, and is on no one's books", async () => {
  config.SMTP_URL = smtp.url;
  config.PING_URL = hooks.url("webhook", "ping");
  forget = hearSelfTests(log);
  await run(noon);
  expect(hooks.hooks).toHaveLength(0);
  await come(noon);
  expect(await readSelfTest(after(29))).toBeNull();
  expect(await readSelfTest(after(60))).toMatchObject({ startedAt: noon, faults: [] });
  await run(after(60));
  expect(hooks.hooks.map(({ path }) => path)).toEqual(["/webhook/ping"]);
  expect(smtp.mails).toHaveLength(0);
  expect(await db.message.count({ where: { topic: "alarm" } })).toBe(0);
});

test("a worker that takes nothing up, and a silent line, are told to the admins once an hour", async () => {
  config.PING_URL = hooks.url("webhook", "ping");
  await run(noon);
  for (const seconds of [60, 120, 180]) await run(after(seconds));
  expect((await readSelfTest(after(240)))?.faults).toEqual([
    "Open pages are not told at once: the line to the database is silent.",
    "Nothing is sent: no worker takes up what is due.",
  ]);
  expect(hooks.hooks).toHaveLength(0);
  const alarms = () => db.message.findMany({ where: { topic: "alarm" } });
  expect((await alarms()).map(({ isCritical }) => isCritical)).toEqual([true]);
  await run(after(3600));
  expect(await alarms()).toHaveLength(2);
  forget = hearSelfTests(log);
  await run(after(3660));
  await come(after(3660));
  await run(after(3720));
  await come(after(3720));
  await run(after(3780));
  const [last, ...earlier] = (
    await db.message.findMany({ where: { topic: "alarm" }, orderBy: { createdAt: "desc" } })
  ).map(({ words }) => (words as Words).banner?.isOpen);
  expect([last, earlier]).toEqual([false, [true, true]]);
});

test("a mail server that lets nobody in is named", async () => {
  config.SMTP_URL = "smtp://127.0.0.1:1";
  forget = hearSelfTests(log);
  await run(noon);
  await come(noon);
  expect((await readSelfTest(after(60)))?.faults).toEqual([
    expect.stringMatching(/^The mail server does not let us in: .*/),
  ]);
});

test("yesterday's are cleared away", async () => {
  await run(noon);
  await run(after(86_401));
  expect(await db.selfTest.count()).toBe(1);
  expect(await db.message.count({ where: { key: { startsWith: "self-test " } } })).toBe(1);
});
