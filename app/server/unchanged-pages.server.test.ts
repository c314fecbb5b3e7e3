import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeStandingCast, type Player, type StandingCast } from "#tests/factories/cast";
import { type ServedApp, serveApp } from "#tests/setup/served-app";
import { databaseUrl } from "#tests/setup/test-database";
import { db } from "~/db/client.server";

let app: ServedApp;
let cast: StandingCast;

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  [app, cast] = await Promise.all([serveApp(databaseUrl(inject("databaseServer"), name)), makeStandingCast()]);
}, 60_000);
afterAll(() => app?.stop());

async function ask(slug: string, cookie: string | undefined, etag?: string, method = "GET"): Promise<Response> {
  return fetch(`${app.baseUrl}/projects/${slug}`, {
    method,
    headers: { ...(cookie && { cookie }), ...(etag !== undefined && { "if-none-match": etag }) },
    redirect: "manual",
  });
}

/** The page that a person has opened twice: with the first visit it was noted that they have seen it. */
async function hold(player: Player, slug = cast.places.open.slug) {
  const cookie = await cast.cookieOf(player);
  await (await ask(slug, cookie)).text();
  const page = await ask(slug, cookie);
  await page.text();
  return { cookie, etag: page.headers.get("etag") ?? "", page };
}

test("whoever holds the page as it is gets it by its validator, without a policy", async () => {
  const { cookie, etag, page } = await hold("stakeholder");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toContain("nonce-");
  expect(page.headers.get("cache-control")).toBe("private, no-cache");
  for (const [held, method] of [
    [etag, "GET"],
    [`W/${etag}`, "GET"],
    [`"else", ${etag}`, "GET"],
    [etag, "HEAD"],
  ]) {
    const answer = await ask(cast.places.open.slug, cookie, held, method);
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([304, etag, ""]);
    expect(answer.headers.has("content-security-policy")).toBe(false);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
  expect((await ask(cast.places.open.slug, cookie, undefined, "HEAD")).status).toBe(200);
});

test.each(["*", '"', '""', "W/", '"x.1"', "x".repeat(5_000)])("with %s as validator comes the page", async (etag) => {
  const { cookie } = await hold("stakeholder");
  expect((await ask(cast.places.open.slug, cookie, etag)).status).toBe(200);
});

test("it is for that person and project only", async () => {
  const { etag } = await hold("stakeholder");
  for (const other of ["engineer", "lead", "outsider", "admin"] as const)
    expect((await ask(cast.places.open.slug, await cast.cookieOf(other), etag)).status).toBe(200);
  expect((await ask(cast.places.open.slug, undefined, etag)).status).toBe(302);
  expect((await ask(cast.places.secret.slug, await cast.cookieOf("stakeholder"), etag)).status).toBe(200);
});

test("a private project of others is not there, whatever one holds", async () => {
  const { etag } = await hold("stakeholder", cast.places.secret.slug);
  for (const other of ["outsider", "admin"] as const)
    expect((await ask(cast.places.secret.slug, await cast.cookieOf(other), etag)).status).toBe(404);
  const { cookie } = await hold("stakeholder", cast.places.secret.slug);
  expect((await ask(cast.places.secret.slug, cookie, etag)).status).toBe(304);
  const person = await db.person.findFirstOrThrow({ where: { name: "Stella Stakeholder" } });
  const [left] = await db.membership.findMany({
    where: { personId: person.id, project: { slug: cast.places.secret.slug } },
  });
  await db.membership.deleteMany({ where: { projectId: left?.projectId, personId: person.id } });
  expect((await ask(cast.places.secret.slug, cookie, etag)).status).toBe(404);
});

test("a change comes as a page", async () => {
  const { cookie, etag } = await hold("engineer");
  await db.project.updateMany({ where: { slug: cast.places.open.slug }, data: { purpose: "Shoppers pay at once." } });
  const answer = await ask(cast.places.open.slug, cookie, etag);
  expect([answer.status, (await answer.text()).includes("Shoppers pay at once.")]).toEqual([200, true]);
  expect(answer.headers.get("etag")).not.toBe(etag);
});

test("whoever signed out or was deactivated is sent to sign in", async () => {
  const { cookie, etag } = await hold("engineer");
  const emil = { name: "Emil Engineer" };
  await db.person.updateMany({ where: emil, data: { deactivatedAt: new Date() } });
  expect((await ask(cast.places.open.slug, cookie, etag)).status).toBe(302);
  await db.person.updateMany({ where: emil, data: { deactivatedAt: null } });
  const { cookie: open, etag: held } = await hold("engineer");
  expect((await ask(cast.places.open.slug, open, held)).status).toBe(304);
  await db.session.deleteMany({ where: { person: emil } });
  const answer = await ask(cast.places.open.slug, open, held);
  expect([answer.status, answer.headers.get("location")]).toEqual([302, expect.stringMatching(/^\/sign-in/)]);
});

test("other addresses are left alone", async () => {
  const { cookie, etag } = await hold("lead");
  for (const path of ["new", `${cast.places.open.slug}/weeks`, `${cast.places.open.slug}.data`])
    expect((await ask(path, cookie, etag)).status).toBe(200);
  expect((await ask("nothing-here", cookie, etag)).status).toBe(404);
  expect((await ask("%00", cookie, etag)).status).toBe(400);
});
