import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeTarget, say } from "#tests/factories/targets";
import { drip, HookSink, pour } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { startDelivering } from "./deliver.server";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const MESSAGES = 10;
const log = { error: vi.fn() };
let hooks: HookSink;
let smtp: SmtpSink;

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  config.SMTP_URL = smtp.url;
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

test("places that drip, pour, point elsewhere or show a page slow neither mail nor a place of their own kind", async () => {
  const { priya, omar, dana, project } = await makeTeam();
  const bad = {
    slack: drip,
    teams: pour,
    discord: (response) => response.writeHead(307, { location: hooks.url("webhook", "elsewhere") }).end(),
  } satisfies Record<string, NonNullable<HookSink["answer"]>>;
  hooks.answer = (response, hook) => {
    if (hook.path.endsWith("/slow")) return drip(response);
    const answer = bad[hook.path.split("/")[1] as keyof typeof bad];
    if (answer) answer(response);
    else response.writeHead(204).end();
  };
  const place = (name: string) => ({ url: hooks.url("webhook", name), secret });
  const [good, slow, ...others] = await Promise.all([
    ...[place("good"), place("slow")].map((one) => makeTarget(priya, project, "webhook", one)),
    ...(["slack", "teams", "discord"] as const).map((kind) =>
      makeTarget(priya, project, kind, { url: hooks.url(kind) }),
    ),
  ]);
  const to = { people: [omar.personId, dana.personId], targets: [good, slow, ...others].map((one) => one?.id ?? "") };
  for (let count = 0; count < MESSAGES; count++) await say(priya, to);
  const worker = startDelivering(log);
  const slowly = { channel: { in: ["slack", "webhook"] }, targetId: { not: good?.id }, tries: { some: {} } };
  await vi.waitFor(async () => expect(await db.delivery.count({ where: slowly })).toBe(2), { timeout: 30_000 });
  await worker.stop();

  const sent = await db.delivery.findMany({ where: { state: "sent" }, include: { tries: true } });
  expect(sent.filter(({ channel }) => channel === "email")).toHaveLength(2 * MESSAGES);
  expect(sent.filter(({ targetId }) => targetId === good?.id)).toHaveLength(MESSAGES);
  expect(sent).toHaveLength(3 * MESSAGES);
  const ends = (await db.deliveryAttempt.findMany({ where: { delivery: slowly } })).map(({ endedAt }) => endedAt);
  const last = Math.max(...sent.map(({ sentAt }) => sentAt?.getTime() ?? Number.NaN));
  expect(last).toBeLessThan(Math.min(...ends.map((end) => end.getTime())));
  const tries = await db.deliveryAttempt.findMany({ where: { outcome: "later" }, include: { delivery: true } });
  const said = (channel: string) =>
    new Set(tries.filter((one) => one.delivery.channel === channel).map((one) => one.answer));
  expect([...said("slack")]).toEqual(["127.0.0.1 gave no whole answer within 15 seconds."]);
  expect([...said("teams")]).toEqual([expect.stringMatching(/^200 x+…$/)]);
  expect([...said("discord")]).toEqual([expect.stringContaining("points to another address")]);
  expect(hooks.hooks.some(({ path }) => path.endsWith("/elsewhere"))).toBe(false);
  expect(log.error).not.toHaveBeenCalled();
}, 60_000);
