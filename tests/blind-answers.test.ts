import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { db } from "~/db/client.server";
import { makeStandingCast, type Player, players, type StandingCast, startSession } from "./factories/cast";
import { makeCast } from "./factories/people";
import { join, makeTeam } from "./factories/projects";
import { makeTrial } from "./factories/trials";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let app: ServedApp;
let cast: StandingCast;

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  [app, cast] = await Promise.all([serveApp(databaseUrl(inject("databaseServer"), name)), makeStandingCast()]);
}, 60_000);
afterAll(() => app?.stop());

const ofStakeholder = ["CANARY-MISSING-ONE", "CANARY-CHANGE-ONE"];
const ofLead = ["CANARY-MISSING-TWO", "CANARY-CHANGE-TWO"];

type Cookie = string | undefined;

const ask = (cookie: Cookie, path: string, form?: Record<string, string>) =>
  fetch(new URL(path, app.baseUrl), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), ...(form && { origin: app.baseUrl }) },
    redirect: "manual",
  });

const answer = (cookie: Cookie, slug: string, [missing = "", change = ""]: string[], more = {}) =>
  ask(cookie, `/projects/${slug}/trials/1/answer`, { score: "2", missing, change, choice: "go_back", ...more });

const pages = ["", "/trials/1", "/trials/1?answered", "/trials/1/answer", "/trials/1/vote", "/agreement", "/weeks"];
const actions = ["/trials/1/answer", "/trials/1/vote", "/trials/1/answer.data", "/trials/1/vote.data"];

/** Every page near the review, as a document and as its data, for everybody, and what its actions answer. */
async function everything(slug: string, cookies: readonly Cookie[]): Promise<string> {
  const addresses = pages.flatMap((page) => {
    const [path, query = ""] = page.split("?");
    return [`/projects/${slug}${page}`, `/projects/${slug}${path}.data?${query}`];
  });
  const read = async (asked: Promise<Response>) => {
    const response = await asked;
    return `${JSON.stringify([...response.headers])} ${await response.text()}`;
  };
  const texts: string[] = [];
  for (const cookie of cookies) {
    const asked = [
      ...[...addresses, "/"].map((address) => ask(cookie, address)),
      ...actions.map((page) => ask(cookie, `/projects/${slug}${page}`, { score: "1" })),
    ];
    texts.push(...(await Promise.all(asked.map(read))));
  }
  return texts.join("\n");
}

test("nobody gets a word of an answer before both sides are in, whoever and however they ask", {
  timeout: 120_000,
}, async () => {
  const entries = await Promise.all(players.map(async (player) => [player, await cast.cookieOf(player)] as const));
  const cookies = Object.fromEntries(entries) as Record<Player, Cookie>;
  for (const { slug } of [cast.places.open, cast.places.secret]) {
    expect((await answer(cookies.stakeholder, slug, ofStakeholder)).status).toBe(303);
    const before = await everything(slug, Object.values(cookies));
    for (const canary of ofStakeholder) expect(before).not.toContain(canary);
    const other = await answer(cookies.stakeholder, slug, ["Else", "Else"], { score: "5" });
    expect(other.status).toBe(409);
    expect(await other.text()).not.toContain("CANARY");

    expect((await answer(cookies.lead, slug, ofLead)).status).toBe(303);
    for (const player of ["stakeholder", "lead", "engineer"] as const) {
      const page = await (await ask(cookies[player], `/projects/${slug}/trials/1`)).text();
      for (const canary of [...ofStakeholder, ...ofLead]) expect(page).toContain(canary);
    }
    const voted = await ask(cookies.lead, `/projects/${slug}/trials/1/vote`, {
      ...{ id: crypto.randomUUID(), choice: "adopt", note: "" },
    });
    expect(voted.headers.get("location")).toBe(`/projects/${slug}/trials/1`);
  }
});

test("whoever leaves and comes back, no answer is given with the others in sight, nor hidden again", {
  timeout: 60_000,
}, async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const { priya, omar, dana, project } = await makeTeam({ startedAt: daysAgo(28), timeZone: "UTC" });
  const sam = await (await makeCast()).actor("Sam Ortega");
  const ada = await (await makeCast()).actor("Ada Wong", { isAdmin: true });
  await join(project, sam, "stakeholder");
  const startOn = daysAgo(20).toISOString().slice(0, 10);
  const stakeholderIds = [dana.personId, sam.personId];
  await makeTrial(priya, dana, project, { at: daysAgo(20), trial: { days: 14, startOn }, stakeholderIds });
  const cookies = await Promise.all([priya, omar, dana, sam, ada].map(startSession));
  const [ofPriya, , ofDana, ofSam] = cookies;
  const people = `/projects/${project.slug}/people`;
  const setSam = (form: Record<string, string>) => ask(ofPriya, people, { personId: sam.personId, ...form });

  await answer(ofDana, project.slug, ofStakeholder);
  expect((await setSam({ intent: "remove" })).status).toBe(303);
  expect(await everything(project.slug, cookies)).not.toContain("CANARY");
  expect((await setSam({ intent: "add", role: "stakeholder" })).status).toBe(303);
  await answer(ofPriya, project.slug, ofLead);
  expect(await everything(project.slug, cookies)).not.toContain("CANARY");

  expect((await setSam({ intent: "change-role", role: "engineer" })).status).toBe(303);
  const shown = await (await ask(ofSam, `/projects/${project.slug}/trials/1.data`)).text();
  for (const canary of [...ofStakeholder, ...ofLead]) expect(shown).toContain(canary);
  expect((await setSam({ intent: "change-role", role: "stakeholder" })).status).toBe(303);
  const late = await answer(ofSam, project.slug, ["CANARY-LATE", ""]);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain("The answers have been shown");
  for (const cookie of cookies) {
    const page = await (await ask(cookie, `/projects/${project.slug}/trials/1`)).text();
    for (const canary of [...ofStakeholder, ...ofLead]) expect(page).toContain(canary);
    expect(page).not.toContain("CANARY-LATE");
  }
});
