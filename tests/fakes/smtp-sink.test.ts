import { createTransport } from "nodemailer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkIn, SmtpSink } from "./smtp-sink";

let sink: SmtpSink;
beforeEach(async () => {
  sink = await SmtpSink.start();
});
afterEach(() => sink.stop());

const send = (to: string, subject: string, text = "") =>
  createTransport(sink.url).sendMail({ from: "a@drumbeat.test", to, subject, text });

test("gives each address its mails in order, once", async () => {
  const first = sink.nextMail("Mara@drumbeat.test");
  await send("mara@drumbeat.test", "One");
  await send("tomas@drumbeat.test", "Other");
  await send("mara@drumbeat.test", "Two");
  expect((await first).subject).toBe("One");
  expect((await sink.nextMail("mara@drumbeat.test")).subject).toBe("Two");
  await expect(sink.nextMail("mara@drumbeat.test", { timeoutMs: 20 })).rejects.toThrow(
    '"Other" to tomas@drumbeat.test',
  );
});

test("refuses when told to, then accepts again", async () => {
  sink.refuseNext();
  await expect(send("mara@drumbeat.test", "One")).rejects.toThrow("451");
  await send("mara@drumbeat.test", "Two");
  expect(sink.mails.map((mail) => mail.subject)).toEqual(["Two"]);
});

test("finds a link by a part of its address", async () => {
  await send(
    "mara@drumbeat.test",
    "Link",
    "Open <http://drumbeat.test/sign-in/link/abc> or http://drumbeat.test/other.",
  );
  expect(linkIn(await sink.nextMail("mara@drumbeat.test"), "/sign-in/link/")).toBe(
    "http://drumbeat.test/sign-in/link/abc",
  );
});
