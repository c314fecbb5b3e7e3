import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { linkIn, SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { settleAfterAnswers } from "~/http/after-answer.server";
import { addPerson } from "./add-person.server";
import { findActor } from "./current-actor.server";
import { openLink } from "./open-link.server";
import { requestLink } from "./request-link.server";
import { resetPassword } from "./reset-password.server";
import { action as openAction, loader as openLoader } from "./routes/open-link";
import { action as resetAction, loader as resetLoader } from "./routes/reset-password";
import { signInWithPassword } from "./sign-in-with-password.server";

const email = "mara@northwind.test";
let sink: SmtpSink;
let workspaceId: string;

beforeAll(async () => {
  sink = await SmtpSink.start();
  workspaceId = (await db.workspace.create({ data: { name: "Northwind" } })).id;
  await addPerson(workspaceId, { name: "Mara", email, password: "seven swans a-swimming" });
});
beforeEach(async () => {
  config.SMTP_URL = sink.url;
  await db.rateLimit.deleteMany();
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

async function mailedToken(kind: "sign-in" | "reset"): Promise<string> {
  expect(await requestLink(kind, asking("/sign-in/link", { headers: { host: "evil.test" } }), email)).toBe(true);
  await settleAfterAnswers();
  const link = linkIn(await sink.nextMail(email), kind === "reset" ? "/sign-in/reset/" : "/sign-in/link/");
  expect(link).toMatch(/^http:\/\/drumbeat\.test\//);
  return link.split("/").at(-1) as string;
}

test("a mailed link signs in once, by the button and not by opening the page", async () => {
  const token = await mailedToken("sign-in");
  const visit = { params: { token } };
  const look = () => openLoader(asking(`/sign-in/link/${token}`, visit));
  expect(await look()).toMatchObject({ data: { isAlive: true } });
  expect(await look()).toMatchObject({ data: { isAlive: true } });
  const answer = await openAction(asking(`/sign-in/link/${token}`, { ...visit, form: {} }));
  expect(answer).toBeInstanceOf(Response);
  const { headers, status } = answer as Response;
  expect([status, headers.get("location")]).toEqual([303, "/"]);
  expect(await findActor(asking("/", { cookie: headers }))).toMatchObject({ email });
  const again = await openAction(asking(`/sign-in/link/${token}`, { ...visit, form: {} }));
  expect(again).toMatchObject({ data: { refused: true }, init: { status: 410 } });
  expect(await look()).toMatchObject({ data: { isAlive: false }, init: { status: 410 } });
});

test("two clicks at once open one session", async () => {
  const token = await mailedToken("sign-in");
  const answers = await Promise.all([1, 2, 3].map(() => openLink(token, asking("/"))));
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("the database keeps no token that could be used, and an expired one is refused", async () => {
  const token = await mailedToken("sign-in");
  const [row] = await db.verification.findMany();
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await openLink(row?.identifier ?? "", asking("/"))).toBeNull();
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await openLink(token, asking("/"))).toBeNull();
  for (const dead of [token, "x".repeat(32), "..", undefined])
    expect(await openLoader(asking("/", { params: { token: dead as string } }))).toMatchObject({
      data: { isAlive: false },
    });
});

test("nobody's address and a deactivated person's get no mail and the same answer", async () => {
  await addPerson(workspaceId, { name: "Gone", email: "gone@northwind.test" });
  await db.person.update({ where: { email: "gone@northwind.test" }, data: { deactivatedAt: new Date() } });
  const before = sink.mails.length;
  for (const address of ["nobody@northwind.test", "gone@northwind.test"]) {
    for (const kind of ["sign-in", "reset"] as const) {
      expect(await requestLink(kind, asking("/sign-in/link"), address)).toBe(true);
    }
  }
  await settleAfterAnswers();
  expect(sink.mails.length).toBe(before);
  expect(await db.unmailedLink.count()).toBe(0);
});

test("a link of somebody who was deactivated since opens nothing", async () => {
  const token = await mailedToken("sign-in");
  await db.person.update({ where: { email }, data: { deactivatedAt: new Date() } });
  expect(await openLink(token, asking("/"))).toBeNull();
  await db.person.update({ where: { email }, data: { deactivatedAt: null } });
});

test("a reset sets the password, ends every session and works once", async () => {
  const old = await signInWithPassword(asking("/"), { email, password: "seven swans a-swimming" });
  const cookie = "headers" in old ? old.headers : "";
  const token = await mailedToken("reset");
  expect(await resetPassword(token, "eight maids a-milking")).toBe(true);
  expect(await findActor(asking("/", { cookie }))).toBeNull();
  expect(await db.session.count()).toBe(0);
  expect(await resetPassword(token, "nine ladies dancing")).toBe(false);
  expect(await signInWithPassword(asking("/"), { email, password: "seven swans a-swimming" })).toHaveProperty(
    "refused",
  );
  expect(await signInWithPassword(asking("/"), { email, password: "eight maids a-milking" })).toHaveProperty("headers");
});

test("a reset link says at once that it is used up or too old", async () => {
  const token = await mailedToken("reset");
  const open = () => resetLoader(asking(`/sign-in/reset/${token}`, { params: { token } }));
  expect(await open()).toMatchObject({ data: { isOpen: true }, init: { status: 200 } });
  expect(await open()).toMatchObject({ data: { isOpen: true } });
  const send = (newPassword: string) =>
    resetAction(asking(`/sign-in/reset/${token}`, { params: { token }, form: { newPassword } }));
  expect(await send("short")).toMatchObject({ init: { status: 422 } });
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await open()).toMatchObject({ data: { isOpen: false }, init: { status: 410 } });
  for (const password of ["short", "eight maids a-milking"])
    expect(await send(password)).toMatchObject({ data: { result: undefined }, init: { status: 410 } });
});

test.each(["\0", "%00", "", "x".repeat(10_000), "a b", "' or 1=1 --", undefined])(
  "%j is no link and no error",
  async (token) => {
    expect(await openLink(token, asking("/"))).toBeNull();
    expect(await resetPassword(token, "eight maids a-milking")).toBe(false);
  },
);

test("without a mail server, or with one that refuses, the link is kept for the admins", async () => {
  config.SMTP_URL = undefined;
  await requestLink("sign-in", asking("/"), email);
  await settleAfterAnswers();
  config.SMTP_URL = sink.url;
  sink.refuseNext();
  await requestLink("reset", asking("/"), email);
  await settleAfterAnswers();
  const links = await db.unmailedLink.findMany({ orderBy: { createdAt: "asc" } });
  expect(links.map(({ purpose, url }) => [purpose, url.replace(/[^/]+$/, "")])).toEqual([
    ["sign-in", "http://drumbeat.test/sign-in/link/"],
    ["reset", "http://drumbeat.test/sign-in/reset/"],
  ]);
  expect(await openLink(links[0]?.url.split("/").at(-1) ?? "", asking("/"))).not.toBeNull();
});
