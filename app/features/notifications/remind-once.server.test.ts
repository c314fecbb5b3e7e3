import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { type Reminder, remindAll, remindOnce } from "./remind-once.server";

let sink: SmtpSink;
let person: { id: string; email: string };
beforeAll(async () => {
  sink = await SmtpSink.start();
  const { personId, email } = await (await makeCast()).actor("Mara Weiss");
  person = { id: personId, email };
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const reminder = (key: string): Reminder => ({
  ...{
    key,
    personId: person.id,
    subject: "Your answer is waited for",
    lines: ["The review has been open since Friday."],
  },
  action: { label: "Answer", path: "/projects/a/trials/1" },
});

test("without a mail server nothing is claimed", async () => {
  config.SMTP_URL = undefined;
  expect(await remindOnce(reminder("one"))).toBe("no mail");
  expect(await db.reminder.count()).toBe(0);
});

test("ten runs at once send one mail", async () => {
  config.SMTP_URL = sink.url;
  const answers = await Promise.all(Array.from({ length: 10 }, () => remindOnce(reminder("two"))));
  expect(answers.filter((answer) => answer === "sent")).toHaveLength(1);
  const mail = await sink.nextMail(person.email);
  expect(mail.text).toContain("Hello Mara Weiss,");
  expect(mail.text).toContain("The review has been open since Friday.");
});

test("a refused mail is tried again by a later run, not at once", async () => {
  config.SMTP_URL = sink.url;
  const at = new Date("2026-11-20T12:00:00Z");
  sink.refuseNext();
  await expect(atTime(at, () => remindOnce(reminder("three")))).rejects.toThrow("451");
  expect(await atTime(new Date(at.getTime() + 60_000), () => remindOnce(reminder("three")))).toBe("known");
  expect(await atTime(new Date(at.getTime() + 360_000), () => remindOnce(reminder("three")))).toBe("sent");
  expect(await remindOnce(reminder("three"))).toBe("known");
});

test("one that fails holds up no other", async () => {
  config.SMTP_URL = sink.url;
  sink.refuseNext();
  await expect(remindAll([reminder("four"), reminder("five")])).rejects.toThrow("1 reminders");
  const sent = await db.reminder.findMany({ where: { key: { in: ["four", "five"] }, sentAt: { not: null } } });
  expect(sent.map(({ key }) => key)).toEqual(["five"]);
});

test("who is deactivated gets nothing", async () => {
  config.SMTP_URL = sink.url;
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
  expect(await remindOnce(reminder("six"))).toBe("no mail");
});
