import { beforeAll, expect, test } from "vitest";
import { asking, cookieOf } from "#tests/factories/asking";
import { db } from "~/db/client.server";
import { addPerson } from "./add-person.server";
import { findActor } from "./current-actor.server";
import { sessionCookieName } from "./session-cookie.server";
import { signInWithPassword } from "./sign-in-with-password.server";

const password = "seven swans a-swimming";
const email = "mara@northwind.test";
let workspaceId: string;

beforeAll(async () => {
  workspaceId = (await db.workspace.create({ data: { name: "Northwind" } })).id;
  await addPerson(workspaceId, { name: "Mara", email, password });
});

const signIn = (given: { email: string; password: string }, visit: Parameters<typeof asking>[1] = {}) =>
  signInWithPassword(asking("/sign-in", visit), given);

async function enter(visit: Parameters<typeof asking>[1] = {}): Promise<Headers> {
  const answer = await signIn({ email, password }, visit);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.headers;
}

test("the right password opens a session that the next request carries", async () => {
  const headers = await enter({ address: "198.51.100.7", headers: { "user-agent": "Firefox" } });
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(new RegExp(`^${sessionCookieName}=\\S+; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax$`));
  expect(await findActor(asking("/", { cookie: headers }))).toMatchObject({
    name: "Mara",
    workspaceId,
    isAdmin: false,
  });
  expect(await db.session.findFirst({ orderBy: { createdAt: "desc" } })).toMatchObject({
    ipAddress: "198.51.100.7",
    userAgent: "Firefox",
  });
});

test("a wrong password, an unknown address and a deactivated person get one answer", async () => {
  await addPerson(workspaceId, { name: "Gone", email: "gone@northwind.test", password });
  await db.person.update({ where: { email: "gone@northwind.test" }, data: { deactivatedAt: new Date() } });
  await addPerson(workspaceId, { name: "Link", email: "link@northwind.test" });
  const answers = [
    await signIn({ email, password: "not the password" }),
    await signIn({ email: "nobody@northwind.test", password }),
    await signIn({ email: "gone@northwind.test", password }),
    await signIn({ email: "link@northwind.test", password }),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toEqual({ refused: expect.stringContaining("not right"), status: 422 });
});

test("signing in gives a new cookie and ends the session that was planted", async () => {
  const planted = await enter();
  const mine = await enter({ cookie: planted });
  expect(cookieOf(mine)).not.toBe(cookieOf(planted));
  expect(await findActor(asking("/", { cookie: planted }))).toBeNull();
  expect(await findActor(asking("/", { cookie: mine }))).not.toBeNull();
});

test("a cookie without our signature is nobody's", async () => {
  const cookie = cookieOf(await enter());
  const value = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1));
  const [token, signature] = value.split(".") as [string, string];
  const tampered = [
    token,
    `${token}.`,
    `${token}.${signature.slice(0, -2)}`,
    `${token}.${signature[0] === "A" ? "B" : "A"}${signature.slice(1)}`,
    `${token[0] === "a" ? "b" : "a"}${token.slice(1)}.${signature}`,
    `.${signature}`,
    "%",
    "",
  ];
  for (const wrong of tampered) {
    const asker = asking("/", { cookie: `${sessionCookieName}=${encodeURIComponent(wrong)}` });
    expect(await findActor(asker), wrong).toBeNull();
  }
  expect(await findActor(asking("/", { cookie: `${sessionCookieName}=%E0%A4%A` }))).toBeNull();
});

test("an expired session is nobody's", async () => {
  const headers = await enter();
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await findActor(asking("/", { cookie: headers }))).toBeNull();
});

test("guessing is stopped, and the person comes in from elsewhere meanwhile", async () => {
  const guess = (n: number) => signIn({ email, password: `guess number ${n}` }, { address: "203.0.113.66" });
  const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => guess(n)));
  expect(answers.filter((answer) => "refused" in answer && answer.status === 422)).toHaveLength(10);
  expect(answers.filter((answer) => "refused" in answer && answer.status === 429)).toHaveLength(4);
  expect(await signIn({ email, password }, { address: "203.0.113.66" })).toMatchObject({ status: 429 });
  expect(cookieOf(await enter({ address: "192.0.2.200" }))).toContain(sessionCookieName);
});
