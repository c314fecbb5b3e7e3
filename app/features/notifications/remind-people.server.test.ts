import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { deliverDue } from "#tests/factories/targets";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { wordsOf } from "./message";
import { type Reminder, remindPeople } from "./remind-people.server";

let sink: SmtpSink;
let mara: { personId: string; email: string };
beforeAll(async () => {
  sink = await SmtpSink.start();
  config.SMTP_URL = sink.url;
  mara = await (await makeCast()).actor("Mara Weiss");
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const reminder = (key: string, more: Partial<Reminder> = {}): Reminder => ({
  ...{ key, personId: mara.personId, projectId: null, topic: "rhythm", aboutId: null },
  words: wordsOf({
    ...{ title: "Your answer is waited for", lines: ["The review has been open since Friday."] },
    ...{ action: { label: "Answer", path: "/projects/a/trials/1" }, why: "It waits for you." },
  }),
  ...more,
});

test("ten runs at once say it once, and it arrives", async () => {
  await Promise.all(Array.from({ length: 10 }, () => remindPeople([reminder("two")])));
  await deliverDue("email");
  const mails = sink.mails.filter(({ recipients }) => recipients.includes(mara.email));
  expect(mails.map(({ subject }) => subject)).toEqual(["Your answer is waited for"]);
  expect(mails[0]?.text).toContain("The review has been open since Friday.");
});

test("one that fails holds up no other", async () => {
  const broken = reminder("four", { projectId: "018f0000-0000-7000-8000-000000000000" });
  await expect(remindPeople([broken, reminder("five")])).rejects.toThrow("1 reminders");
  const keys = (await db.message.findMany({ where: { key: { startsWith: "f" } } })).map(({ key }) => key);
  expect(keys).toEqual([`five to ${mara.personId}`]);
});

test("who is deactivated gets nothing", async () => {
  await db.person.update({ where: { id: mara.personId }, data: { deactivatedAt: new Date() } });
  await remindPeople([reminder("six")]);
  expect(await db.message.count({ where: { key: { startsWith: "six" } } })).toBe(0);
});
