import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeProposal } from "#tests/factories/proposals";
import { deliverDue } from "#tests/factories/targets";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { remindSigners } from "./remind-signers.job.server";

let sink: SmtpSink;
beforeAll(async () => {
  sink = await SmtpSink.start();
  config.SMTP_URL = sink.url;
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

test("whose signature is missing hears once, before the proposal expires", async () => {
  const { priya, dana, project } = await makeTeam();
  const { proposalId } = await atTime(tuesday, () => makeProposal(priya, dana, project));
  const run = (days: number) => {
    const at = new Date(tuesday.getTime() + days * 86_400_000);
    return atTime(at, () => remindSigners.run(at));
  };
  for (const days of [1, 11]) await run(days);
  const reminders = () =>
    db.message.findMany({ where: { words: { path: ["title"], string_contains: "is open until" } } });
  expect(await reminders()).toEqual([]);
  for (const days of [12, 13, 14, 15]) await run(days);
  expect(await reminders()).toHaveLength(1);
  await atTime(new Date(tuesday.getTime() + 16 * 86_400_000), () => deliverDue("email"));
  await sink.nextMail(dana.email, { about: "proposes how it reports" });
  const mail = await sink.nextMail(dana.email, { about: "the proposal is open until" });
  expect(mail.text).toContain(`/projects/${project.slug}/proposals/${proposalId}`);
});
