import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, makeTarget, say } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { attemptDelivery } from "./attempt-delivery.server";
import { claimDeliveries } from "./claim-deliveries.server";
import { startDelivering } from "./deliver.server";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const noon = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const log = { error: vi.fn() };
let hooks: HookSink;
let smtp: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
let priya: Actor;

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  config.SMTP_URL = smtp.url;
  team = await makeTeam();
  priya = team.priya;
});
beforeEach(() => {
  hooks.answer = undefined;
  hooks.hooks.length = 0;
});
afterEach(async () => {
  await db.delivery.deleteMany();
  await db.target.deleteMany();
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

const webhook = () =>
  makeTarget(priya, team.project, "webhook", { url: hooks.url("webhook"), secret } as { url: string });
const sayTo = (id: string, at = noon) => atTime(at, () => say(priya, { targets: [id] }));
const deliver = (at: Date) => atTime(at, () => deliverDue("webhook"));
const only = async () =>
  db.delivery.findFirstOrThrow({
    where: { channel: "webhook" },
    include: { tries: { orderBy: { startedAt: "asc" } } },
  });

test("taken is sent, with what the other side said", async () => {
  const { id } = await webhook();
  await sayTo(id);
  expect(await deliver(after(1))).toBe(1);
  expect(await only()).toMatchObject({
    ...{ state: "sent", sentAt: after(1), endedAt: after(1), attempts: 1, claimedUntil: null },
    tries: [{ outcome: "taken", answer: "204", startedAt: after(1) }],
  });
  expect(await deliver(after(100))).toBe(0);
});

test("refused is tried again later, ever more slowly, until it is taken: with the same id and bytes", async () => {
  const { id } = await webhook();
  await sayTo(id);
  hooks.say(500, "out of order");
  const waits = [0, 5, 15, 30, 60, 120];
  let at = 0;
  for (const wait of waits) {
    at += wait;
    if (wait > 0) expect(await deliver(after(at - 1))).toBe(0);
    expect(await deliver(after(at)), String(at)).toBe(1);
  }
  expect(await db.target.findUniqueOrThrow({ where: { id } })).toMatchObject({ failingSince: noon, disabledAt: null });
  hooks.answer = undefined;
  expect(await deliver(after(at + 300))).toBe(1);
  expect((await only()).state).toBe("sent");
  expect(new Set(hooks.hooks.map(({ headers, body }) => `${headers["webhook-id"]} ${body}`)).size).toBe(1);
  expect(await db.target.findUniqueOrThrow({ where: { id } })).toMatchObject({ failingSince: null });
});

test("Retry-After keeps the whole target quiet", async () => {
  const { id } = await webhook();
  await sayTo(id);
  hooks.say(429, "", { "retry-after": "600" });
  await deliver(noon);
  hooks.answer = undefined;
  await sayTo(id, after(10));
  expect(await deliver(after(599))).toBe(0);
  expect(await deliver(after(600))).toBe(2);
});

test("410 switches the target off, gives up what waits, and tells its maker by mail", async () => {
  const { id } = await webhook();
  await sayTo(id);
  await sayTo(id);
  hooks.say(410, "gone");
  expect(await deliver(noon)).toBe(1);
  expect(await db.target.findUniqueOrThrow({ where: { id } })).toMatchObject({
    disabledAt: noon,
    disabledReason: "410 gone",
  });
  expect(await db.delivery.groupBy({ by: ["channel", "state"], _count: true, orderBy: { channel: "asc" } })).toEqual([
    { channel: "email", state: "waiting", _count: 1 },
    { channel: "webhook", state: "dead", _count: 2 },
  ]);
  expect(await atTime(noon, () => deliverDue("email"))).toBe(1);
  const mail = await smtp.nextMail(priya.email);
  expect(mail.subject).toBe("Our webhook (Signed webhook) gets no messages any more");
  expect(mail.text).toContain("Its answer: 410 gone");
  expect(mail.headers.some(({ key }) => key === "list-unsubscribe")).toBe(false);
});

test("three days of silence switch it off too", async () => {
  const { id } = await webhook();
  await sayTo(id);
  hooks.say(503);
  await deliver(noon);
  await deliver(after(74 * 3600));
  expect((await only()).state).toBe("waiting");
  await deliver(after(75 * 3600 + 3600));
  expect((await only()).state).toBe("dead");
  expect((await db.target.findUniqueOrThrow({ where: { id } })).disabledReason).toBe(
    "It has taken nothing for 75 hours. Last answer: 503",
  );
});

test("three workers at once send each of sixty once, and to no target two at a time", async () => {
  let [most, open] = [0, new Map<string, number>()];
  hooks.answer = (response, { path }) => {
    open.set(path, (open.get(path) ?? 0) + 1);
    most = Math.max(most, ...open.values());
    setTimeout(() => {
      open = open.set(path, (open.get(path) ?? 1) - 1);
      response.writeHead(204).end();
    }, 5);
  };
  for (const name of ["a", "b", "c"]) {
    const { id } = await makeTarget(priya, team.project, "webhook", { url: hooks.url("webhook", name), secret } as {
      url: string;
    });
    for (let count = 0; count < 20; count++) await say(priya, { targets: [id] });
  }
  const workers = [1, 2, 3].map(() => startDelivering(log));
  await vi.waitFor(async () => expect(await db.delivery.count({ where: { state: "sent" } })).toBe(60), {
    timeout: 12_000,
  });
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(hooks.hooks).toHaveLength(60);
  expect(new Set(hooks.hooks.map(({ headers }) => headers["webhook-id"])).size).toBe(60);
  expect(most).toBe(1);
  expect(await db.deliveryAttempt.count({ where: { delivery: { state: "sent" } } })).toBe(60);
  expect(log.error).not.toHaveBeenCalled();
});

test("many people's mails go at once, each once, from several workers", async () => {
  const people = await Promise.all(
    Array.from({ length: 30 }, () =>
      db.person.create({
        data: { workspaceId: priya.workspaceId, name: "P", email: `${randomUUID()}@northwind.test` },
      }),
    ),
  );
  await say(priya, { people: people.map(({ id }) => id) });
  const before = smtp.mails.length;
  await Promise.all([deliverDue("email"), deliverDue("email"), deliverDue("email")]);
  expect(smtp.mails.length - before).toBe(30);
  expect(new Set(smtp.mails.slice(before).flatMap(({ recipients }) => recipients)).size).toBe(30);
});

test("a worker that died in mid-send: free again after its claim, noted as lost, sent with the same id", async () => {
  const { id } = await webhook();
  await sayTo(id);
  expect(await atTime(noon, () => claimDeliveries("webhook", 5))).toHaveLength(1);
  expect(await deliver(after(44))).toBe(0);
  expect(await deliver(after(45))).toBe(1);
  expect(await only()).toMatchObject({
    ...{ state: "sent", attempts: 2 },
    tries: [{ outcome: "lost", startedAt: noon, endedAt: after(45) }, { outcome: "taken" }],
  });
});

test("an outcome that comes after the claim expired undoes nothing", async () => {
  const { id } = await webhook();
  await sayTo(id);
  const [late] = await atTime(noon, () => claimDeliveries("webhook", 1));
  expect(await deliver(after(50))).toBe(1);
  hooks.say(500);
  await atTime(after(60), () => attemptDelivery(late as NonNullable<typeof late>));
  expect((await only()).state).toBe("sent");
});

test("critical ones go first, and Slack gets one a second", async () => {
  const { id } = await makeTarget(priya, team.project, "slack", { url: hooks.url("slack") });
  const plain = { isCritical: false };
  for (const more of [plain, plain, {}]) await atTime(noon, () => say(priya, { targets: [id] }, more));
  const slack = (at: Date) => atTime(at, () => deliverDue("slack"));
  expect([await slack(noon), await slack(after(0.9)), await slack(after(1)), await slack(after(2))]).toEqual([
    1, 0, 1, 1,
  ]);
  expect(hooks.hooks.map(({ body }) => JSON.parse(body).text)).toEqual([
    "Critical: Nobody can pay",
    "Nobody can pay",
    "Nobody can pay",
  ]);
});

test("who has left is told nothing any more", async () => {
  const { project, omar } = await makeTeam({ visibility: "private" });
  await say(priya, { people: [omar.personId] }, { projectId: project.id });
  await db.membership.deleteMany({ where: { personId: omar.personId } });
  await deliverDue("email");
  const delivery = await db.delivery.findFirstOrThrow({ where: { personId: omar.personId }, include: { tries: true } });
  expect(delivery).toMatchObject({
    state: "dead",
    tries: [{ outcome: "gone", answer: expect.stringContaining("no longer belongs") }],
  });
});

test("settings that cannot be opened are said, and hold up nobody", async () => {
  const { id } = await webhook();
  await db.target.update({ where: { id }, data: { sealed: new Uint8Array(60) } });
  await sayTo(id);
  await deliver(noon);
  expect((await only()).tries[0]).toMatchObject({ outcome: "later", answer: expect.stringContaining("settings") });
});
