import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { afterAll, expect, test } from "vitest";
import { makeApiKey } from "#tests/factories/api-keys";
import { signIn } from "#tests/factories/flags";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveKpi } from "~/features/kpis/archive-kpi.server";
import { settleAfterAnswers } from "~/http/after-answer.server";
import { scopes } from "./api-key";
import { answering, apiRoute } from "./api-route.server";
import { forgetRequests } from "./forget-requests.job.server";
import { inTurn } from "./in-turn";
import { getTheProject } from "./operations";
import { revokeKey } from "./revoke-key.server";
import * as flags from "./routes/v1-flags";
import * as periods from "./routes/v1-periods";
import * as project from "./routes/v1-project";
import * as readings from "./routes/v1-readings";

const week = "2026-11-09";
const team = await makeTeam();
await signIn(team.omar);
const kpiId = await makeKpi(team.priya, team.project);
const { id: keyId, key } = await makeApiKey(team.priya, team.project, { scopes: [...scopes], lifetime: "none" });
afterAll(settleAfterAnswers);

const lines: string[] = [];
const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });

type Sent = { body?: BodyInit; key?: string | null; headers?: Record<string, string>; query?: string; kpi?: string };
async function ask(handler: (asking: ActionFunctionArgs) => Promise<Response>, method: string, sent: Sent = {}) {
  const { body, headers, query = "", kpi = kpiId } = sent;
  const bearer = sent.key === undefined ? key : sent.key;
  const request = new Request(`http://drumbeat.test/api/v1/x${query}`, {
    ...{ method, body },
    headers: {
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
  });
  const params = handler === readings.action || handler === readings.loader ? { kpiId: kpi } : {};
  const context = { cspNonce: "", requestId: "r", clientAddress: "127.0.0.1", log };
  const response = await atTime(tuesday, () => handler({ request, params, context } as never));
  const said = await response.json();
  return { status: response.status, type: response.headers.get("content-type"), headers: response.headers, said };
}
const get = (sent?: Sent) => ask(project.loader, "GET", sent);
const push = (body: string | Uint8Array<ArrayBuffer> | object, sent: Sent = {}) => {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return ask(readings.action, "POST", { ...sent, body: text });
};
const expectProblem = ({ status, type, said }: Awaited<ReturnType<typeof get>>, expected: number) => {
  expect([status, type, said.status, said.type]).toEqual([
    ...[expected, "application/problem+json", expected, "about:blank"],
  ]);
  expect(said.detail.length).toBeGreaterThan(10);
};
const pointers = ({ said }: Awaited<ReturnType<typeof get>>) =>
  said.errors?.map(({ pointer }: { pointer: string }) => pointer).join(" ");

test.each<[string, string, string]>([
  ["2^53 + 1", `{"value":9007199254740993,"week":"${week}"}`, "#/value"],
  ["1e400", `{"value":1e400,"week":"${week}"}`, "#/value"],
  ["a text", `{"value":"5","week":"${week}"}`, "#/value"],
  ["below zero", `{"value":-1,"week":"${week}"}`, "#/value"],
  ["no week", `{"value":1}`, "#/week"],
  ["an American day", `{"value":1,"week":"03/04/2026"}`, "#/week"],
  ["a day that is none", `{"value":1,"week":"2026-02-30"}`, "#/week"],
  ["a list", `[1,2]`, "#"],
  ["null", "null", "#"],
  ["30,000 lists in each other", `{"value":${"[".repeat(30_000)}${"]".repeat(30_000)}}`, "#/value"],
  ["a long note", JSON.stringify({ value: 1, week, sourceNote: "x".repeat(400) }), "#/sourceNote"],
])("a body with %s is refused at its place", async (_, body, places) => {
  const answer = await push(body);
  expectProblem(answer, 422);
  expect(pointers(answer)).toBe(places);
});

test("minus zero is zero, and odd characters do no harm", async () => {
  const id = await makeKpi(team.priya, team.project, { name: "Odd" });
  const sent = `{"value":-0,"week":"${week}","sourceNote":"a\\u0000b\\ud800"}`;
  expect(await push(sent, { kpi: id })).toMatchObject({ status: 201, said: { value: 0 } });
  const [kept] = await db.reading.findMany({ where: { kpiId: id } });
  expect([Object.is(kept?.value, 0), kept?.sourceNote]).toEqual([true, "ab�"]);
});

test("what is no JSON, not said to be JSON, or too large", async () => {
  for (const body of ["", "{", "{value:1}", `{"value":NaN}`, new Uint8Array([0x22, 0xff, 0x22])])
    expectProblem(await push(body), 400);
  expectProblem(await push("value=1", { headers: { "content-type": "application/x-www-form-urlencoded" } }), 415);
  expectProblem(await push(`{"sourceNote":"${"x".repeat(64_000)}"}`), 413);
});

/** What people try to set that only the app may. */
const forbidden =
  "id kpiId projectId workspaceId number isNew source byPersonId readAt createdAt recordedAt remark query windowFrom windowUntil isCurrent apiKeyId keyId personId role isAdmin scopes expiresAt revokedAt publishedAt authorId ackedBy acknowledgedAt resolvedAt raisedById raisedByName ownerId round __proto__ constructor".split(
    " ",
  );

test("nothing is set that is not asked for", async () => {
  const before = [await db.reading.count(), await db.flag.count()];
  for (const name of forbidden) {
    const odd = `"${name}":"5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a11"`;
    expectProblem(await push(`{"value":1,"week":"${week}",${odd}}`), 422);
    const sent = { body: `{"what":"a","affected":"b",${odd}}`, headers: { "Idempotency-Key": name } };
    expectProblem(await ask(flags.action, "POST", sent), 422);
  }
  expect([await db.reading.count(), await db.flag.count()]).toEqual(before);
});

test("methods, keys in addresses, no key, odd keys", async () => {
  expectProblem(await ask(project.action, "POST", { body: "{}" }), 405);
  for (const query of [`?key=${key}`, "?access_token=x", `?q=${key}`]) {
    const answer = await get({ query });
    expectProblem(answer, 400);
    expect([answer.said.detail.includes("header"), JSON.stringify(answer.said).includes(key)]).toEqual([true, false]);
  }
  for (const odd of [null, "", "x", `${key}x`, "drum_", key.toUpperCase()]) {
    const answer = await get({ key: odd });
    expectProblem(answer, 401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  }
  expectProblem(await get({ query: "?limit=1" }), 422);
  expectProblem(await ask(readings.loader, "GET", { query: "?cursor=abc" }), 422);
  expectProblem(await ask(readings.loader, "GET", { query: "?limit=101" }), 422);
  const cursor = (...place: unknown[]) => `?cursor=${Buffer.from(JSON.stringify(place)).toString("base64url")}`;
  for (const day of ["0000-01-01", "9999-12-31"])
    expectProblem(await ask(flags.loader, "GET", { query: cursor(`${day}T00:00:00Z`, randomUUID()) }), 422);
  const present = await ask(periods.loader, "GET");
  expect(present.said.items.length).toBeGreaterThan(0);
  expect((await ask(periods.loader, "GET", { query: cursor("2030-12-30") })).said).toEqual(present.said);
  expectProblem(await push({ value: 1, week }, { kpi: randomUUID() }), 404);
  expectProblem(await push({ value: 1, week }, { kpi: "1" }), 404);
});

test("the name of a call: needed for a flag, one call alone, and no strange ones", async () => {
  const body = JSON.stringify({ what: "a", affected: "b" });
  expectProblem(await ask(flags.action, "POST", { body }), 400);
  for (const name of ["x".repeat(256), "é"])
    expectProblem(await push({ value: 1, week }, { headers: { "Idempotency-Key": name } }), 400);
  const named = { headers: { "Idempotency-Key": "night 1" } };
  const first = await push({ value: 11, week }, named);
  expect(first.status).toBe(201);
  const again = await push({ week, value: 11 }, named);
  expect([again.status, again.said, again.headers.get("idempotency-replayed")]).toEqual([201, first.said, "true"]);
  expectProblem(await push({ value: 12, week }, named), 422);
  const kept = { apiKeyId_idempotencyKey: { apiKeyId: keyId, idempotencyKey: "night 1" } };
  await forgetRequests.run(new Date(tuesday.getTime() + 25 * 3_600_000));
  expect(await db.apiRequest.findUnique({ where: kept })).not.toBeNull();
  await forgetRequests.run(new Date(tuesday.getTime() + 8 * 86_400_000));
  expect(await db.apiRequest.findUnique({ where: kept })).toBeNull();
});

test("a key does no more than whoever made it may", async () => {
  const { priya, omar, project: ours } = await makeTeam();
  await signIn(priya);
  const id = await makeKpi(priya, ours);
  const asLead = await db.membership.update({
    where: { projectId_personId: { projectId: ours.id, personId: omar.personId } },
    data: { role: "lead" },
  });
  const { key } = await makeApiKey(omar, { ...ours, role: asLead.role }, { scopes: [...scopes] });
  const statuses = async () => [
    (await get({ key })).status,
    (await push({ value: Math.random() * 1e6, week }, { key, kpi: id })).status,
    (
      await ask(flags.action, "POST", {
        key,
        body: JSON.stringify({ what: "a", affected: "b" }),
        headers: { "Idempotency-Key": randomUUID() },
      })
    ).status,
  ];
  const ofOmar = { projectId: ours.id, personId: omar.personId };
  expect(await statuses()).toEqual([200, 201, 201]);
  await db.membership.updateMany({ where: ofOmar, data: { role: "stakeholder" } });
  expect(await statuses()).toEqual([200, 403, 201]);
  await db.membership.deleteMany({ where: ofOmar });
  expect(await statuses()).toEqual([200, 403, 403]);
  await db.project.update({ where: { id: ours.id }, data: { visibility: "private" } });
  expect(await statuses()).toEqual([401, 401, 401]);
  await db.membership.create({ data: { ...ofOmar, role: "lead" } });
  await db.project.update({ where: { id: ours.id }, data: { archivedAt: tuesday } });
  expect(await statuses()).toEqual([200, 403, 403]);
  await db.person.update({ where: { id: omar.personId }, data: { deactivatedAt: tuesday } });
  expect(await statuses()).toEqual([401, 401, 401]);
});

test("an archived key number takes nothing, and one of another project is not there", async () => {
  const archived = await makeKpi(team.priya, team.project, { name: "Old" });
  await archiveKpi(team.priya, team.project, archived);
  expectProblem(await push({ value: 1, week }, { kpi: archived }), 422);
  const other = await makeTeam();
  const elsewhere = await makeKpi(other.priya, other.project);
  expectProblem(await push({ value: 1, week }, { kpi: elsewhere }), 404);
  expectProblem(await ask(readings.loader, "GET", { kpi: elsewhere }), 404);
});

test("a key that expired is over, one that asks too often waits", async () => {
  const { id, key } = await makeApiKey(team.priya, team.project, { scopes: ["read"] });
  const first = await get({ key });
  expect(first.headers.get("ratelimit-policy")).toBe('"api-key";q=600;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"api-key";r=599;t=\d+$/);
  await db.$executeRaw`update rate_limit set points = 600 where key = ${`api-key:${id}`}`;
  const answer = await get({ key });
  expectProblem(answer, 429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expectProblem(await get({ key }), 429);
  await db.apiKey.update({ where: { id }, data: { expiresAt: new Date() } });
  expectProblem(await get({ key }), 401);
});

test("the use of a key is noted, and the key stands in no log", async () => {
  await settleAfterAnswers();
  expect((await db.apiKey.findUniqueOrThrow({ where: { id: keyId } })).lastUsedAt).not.toBeNull();
  const broken = apiRoute(
    answering(getTheProject, () => {
      throw new Error("the database is away");
    }),
  );
  expectProblem(await ask(broken.loader, "GET"), 500);
  expect(lines.join("")).toContain("the database is away");
  expect(lines.join("")).not.toContain("drum_");
});

test("a flag that waits for its turn while its key is revoked is not raised", async () => {
  const own = await makeApiKey(team.priya, team.project, { scopes: ["flags"] });
  let goOn = () => {};
  const before = inTurn(team.project.id, () => new Promise<void>((done) => (goOn = done)));
  const body = JSON.stringify({ what: "Raised too late", affected: "nobody" });
  const raised = ask(flags.action, "POST", { body, key: own.key, headers: { "idempotency-key": "late" } });
  await expect
    .poll(() => db.$queryRaw<unknown[]>`select from rate_limit where key = ${`api-key:${own.id}`}`)
    .toHaveLength(1);
  await revokeKey(team.priya, team.project, own.id);
  goOn();
  await before;
  expectProblem(await raised, 401);
  expect(await db.flag.count({ where: { what: "Raised too late" } })).toBe(0);
});
