import { afterAll, beforeAll, expect, test } from "vitest";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { letterOf } from "./letter.server";
import { isMailConfigured, sendMail } from "./send-mail.server";

let sink: SmtpSink;
beforeAll(async () => {
  sink = await SmtpSink.start();
  config.SMTP_URL = sink.url;
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const letter = letterOf({
  lines: ["Hello <b>Mara</b> & co,"],
  action: { label: "Open", url: "http://drumbeat.test/a?b=1&c=2" },
  after: "It works once.",
});

test("a letter says the same in plain text and in HTML, and nobody's name becomes markup", async () => {
  await sendMail({ to: "mara@northwind.test", subject: "Grüße", ...letter });
  const mail = await sink.nextMail("mara@northwind.test");
  expect(mail.subject).toBe("Grüße");
  expect(mail.text?.trim()).toBe("Hello <b>Mara</b> & co,\n\nOpen: http://drumbeat.test/a?b=1&c=2\n\nIt works once.");
  expect(mail.html).toContain("Hello &lt;b&gt;Mara&lt;/b&gt; &amp; co,");
  expect(mail.html).toContain('href="http://drumbeat.test/a?b=1&amp;c=2"');
});

test("text that a person chose cannot add a header or a recipient", async () => {
  const subject = "Hello\r\nBcc: eve@evil.test\r\n\r\nBody";
  await sendMail({ to: "kim@northwind.test", subject, ...letter });
  const mail = await sink.nextMail("kim@northwind.test");
  expect(mail.recipients).toEqual(["kim@northwind.test"]);
  expect(mail.bcc).toBeUndefined();
  expect(mail.subject).toBe("Hello Bcc: eve@evil.test Body");
});

test("a refused mail is an error, and without a server there is none to send", async () => {
  sink.refuseNext();
  await expect(sendMail({ to: "mara@northwind.test", subject: "One", ...letter })).rejects.toThrow("451");
  config.SMTP_URL = undefined;
  expect(isMailConfigured()).toBe(false);
  await expect(sendMail({ to: "mara@northwind.test", subject: "Two", ...letter })).rejects.toThrow("SMTP_URL");
});
