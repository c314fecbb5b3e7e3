import { beforeAll, beforeEach, expect, test } from "vitest";
import { asking, cookieOf, thrownBy } from "#tests/factories/asking";
import { db } from "~/db/client.server";
import { settleAfterAnswers } from "~/http/after-answer.server";
import { addPerson } from "./add-person.server";
import { findActor, requireActor } from "./current-actor.server";
import { startSession } from "./enter.server";
import { listSessions } from "./list-sessions.server";
import { action as accountAction } from "./routes/account";
import { action as themeAction } from "./routes/choose-theme";
import { action as sessionsAction } from "./routes/sessions";
import { loader as signInLoader } from "./routes/sign-in";
import { action as signOutAction } from "./routes/sign-out";

const password = "seven swans a-swimming";
let mara: string;
let priya: string;

beforeAll(async () => {
  const { id } = await db.workspace.create({ data: { name: "Northwind" } });
  mara = await addPerson(id, { name: "Mara", email: "mara@northwind.test", password });
  priya = await addPerson(id, { name: "Priya", email: "priya@northwind.test" });
});
beforeEach(async () => void (await db.session.deleteMany()));

const enter = async (personId: string) => cookieOf((await startSession(personId, asking("/"))) ?? "");
const actorOf = (cookie: string) => findActor(asking("/", { cookie }));
const post = (action: typeof accountAction, path: string, cookie: string, form: Record<string, string>, headers = {}) =>
  action(asking(path, { cookie, form, headers })) as Promise<Response>;

test("a changed password ends the other sessions and keeps this one, with a new cookie", async () => {
  const [here, elsewhere] = [await enter(mara), await enter(mara)];
  const next = { intent: "password", currentPassword: password, newPassword: "eight maids a-milking" };
  const wrong = await post(accountAction, "/account", here, { ...next, currentPassword: "not this one" });
  expect(wrong).toMatchObject({
    init: { status: 422 },
    data: { result: { error: { currentPassword: [expect.any(String)] } } },
  });
  expect(JSON.stringify(wrong)).not.toContain("eight maids");
  const { headers, status } = await post(accountAction, "/account", here, next);
  expect(status).toBe(303);
  expect(await Promise.all([here, elsewhere, cookieOf(headers)].map(actorOf))).toEqual([null, null, expect.anything()]);
});

test("name, zone and colours are one's own to set", async () => {
  const cookie = await enter(mara);
  await post(accountAction, "/account", cookie, {
    intent: "account",
    name: " Mara Lindqvist ",
    timeZone: "asia/calcutta",
  });
  const back = await post(
    themeAction,
    "/account/theme",
    cookie,
    { theme: "dark" },
    { referer: "http://drumbeat.test/people?q=a" },
  );
  expect(back.headers.get("location")).toBe("/people?q=a");
  expect(await actorOf(cookie)).toMatchObject({ name: "Mara Lindqvist", timeZone: "Asia/Kolkata", theme: "dark" });
  const nowhere = await post(
    themeAction,
    "/account/theme",
    cookie,
    { theme: "pink" },
    { referer: "http://x//evil.test" },
  );
  expect(nowhere.headers.get("location")).toBe("/");
  expect(await actorOf(cookie)).toMatchObject({ theme: "dark" });
});

test("people end their own sessions, one or all, and nobody else's", async () => {
  const [here, elsewhere, hers] = [await enter(mara), await enter(mara), await enter(priya)];
  const sessions = await listSessions(await requireActor(asking("/", { cookie: here })));
  expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false]);
  const { id: foreign } = await db.session.findFirstOrThrow({ where: { personId: priya } });
  for (const sessionId of [sessions[1]?.id ?? "", foreign, "no uuid"]) {
    expect((await post(sessionsAction, "/account/sessions", here, { sessionId })).status).toBe(303);
  }
  expect((await Promise.all([here, elsewhere, hers].map(actorOf))).map(Boolean)).toEqual([true, false, true]);
  const { headers } = await post(sessionsAction, "/account/sessions", here, { intent: "end-all" });
  expect(headers.get("set-cookie")).toContain("Max-Age=0");
  expect((await Promise.all([here, hers].map(actorOf))).map(Boolean)).toEqual([false, true]);
});

test("signing out ends the session and takes the cookie; without one it does no harm", async () => {
  const cookie = await enter(mara);
  const { headers } = await post(signOutAction, "/sign-out", cookie, {});
  expect([headers.get("location"), headers.get("set-cookie")]).toEqual([
    "/sign-in",
    expect.stringContaining("Max-Age=0"),
  ]);
  expect(await actorOf(cookie)).toBeNull();
  expect((await post(signOutAction, "/sign-out", cookie, {})).status).toBe(303);
});

test("who is signed in passes by the sign-in page, and never off this site", async () => {
  const cookie = await enter(mara);
  const target = async (to: string) =>
    (await thrownBy(signInLoader(asking(`/sign-in?to=${encodeURIComponent(to)}`, { cookie })))).headers.get("location");
  expect(await target("/projects/harbour")).toBe("/projects/harbour");
  for (const to of ["//evil.test", "https://evil.test", "/\\evil.test"]) expect(await target(to)).toBe("/");
});

test("a session remembers about when it was last used", async () => {
  const cookie = await enter(mara);
  const longAgo = new Date(Date.now() - 5 * 3_600_000);
  await db.session.updateMany({ data: { updatedAt: longAgo } });
  await actorOf(cookie);
  await settleAfterAnswers();
  expect((await db.session.findFirstOrThrow()).updatedAt.getTime()).toBeGreaterThan(longAgo.getTime());
});
