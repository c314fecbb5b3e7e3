import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, makeTarget, say } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { callOutbound } from "~/http/outbound.server";
import { asIfMailed, sendMail } from "~/mail/send-mail.server";
import { NOT_IN_DEMO } from "~/not-in-demo.server";
import { type Kind, targetKindNames } from "../channels/kinds";
import { findTestResult } from "../targets/find-test-result.server";
import { listTargets } from "../targets/list-targets.server";
import { testTarget } from "../targets/test-target.server";
import { claimDeliveries } from "./claim-deliveries.server";
import { recordOutcome } from "./record-outcome.server";

const noon = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
let hooks: HookSink;
let smtp: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  config.SMTP_URL = smtp.url;
  team = await makeTeam();
  config.DEMO = true;
});
afterAll(async () => {
  config.DEMO = false;
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

const target = (kind: Kind) =>
  makeTarget(team.priya, team.project, kind, { url: hooks.url(kind), ...(kind === "webhook" && { secret }) });

test("a demo dials nobody by any channel, and says so of each delivery", async () => {
  const targets = await Promise.all(targetKindNames.map(target));
  const to = { people: [team.dana.personId], targets: targets.map(({ id }) => id) };
  await atTime(noon, () => asIfMailed(() => say(team.priya, to)));
  for (const kind of ["email", ...targetKindNames] as Kind[])
    expect(await atTime(after(1), () => deliverDue(kind)), kind).toBe(1);
  const deliveries = await db.delivery.findMany({ include: { tries: true } });
  expect(deliveries).toHaveLength(1 + targets.length);
  for (const { state, endedAt, tries } of deliveries) {
    expect({ state, endedAt }).toEqual({ state: "dead", endedAt: after(1) });
    expect(tries).toMatchObject([{ outcome: "later", answer: NOT_IN_DEMO }]);
  }
  expect(hooks.hooks).toEqual([]);
  expect(smtp.mails).toEqual([]);
  await expect(callOutbound({ url: hooks.url("x"), method: "POST" })).rejects.toThrow(NOT_IN_DEMO);
  await expect(sendMail({ to: "a@b.test", subject: "", text: "", html: "" })).rejects.toThrow(NOT_IN_DEMO);
});

test("what its story left waiting goes on waiting, and its target stays as it was told", async () => {
  const { id } = await target("teams");
  await atTime(noon, () => say(team.priya, { targets: [id] }));
  const [claim] = await atTime(noon, () => claimDeliveries("teams", 1));
  if (!claim) throw new Error("Nothing was claimed");
  await atTime(after(1), () => recordOutcome(claim, { kind: "later", answer: "404" }));
  expect(await atTime(after(60), () => deliverDue("teams"))).toBe(1);
  expect(await db.delivery.findUniqueOrThrow({ where: { id: claim.id }, include: { tries: true } })).toMatchObject({
    ...{ state: "waiting", attempts: 1, claimedUntil: null, nextAt: after(3_660) },
    tries: [{ answer: "404" }],
  });

  const tested = await atTime(after(70), () => testTarget(team.priya, team.project, id));
  if (!("deliveryId" in tested)) throw new Error(tested.refused);
  expect(await atTime(after(71), () => deliverDue("teams"))).toBe(1);
  expect(await findTestResult(team.priya, team.project, tested.deliveryId)).toMatchObject({
    text: `Our teams refused the test: ${NOT_IN_DEMO}`,
  });
  const shown = await atTime(after(80), () => listTargets(team.priya, team.project));
  expect(shown.find((one) => one.id === id)?.status).toMatchObject({
    tone: "bad",
    text: expect.stringMatching(/^Refused since .*: 404$/),
  });
  expect(hooks.hooks).toEqual([]);
});
