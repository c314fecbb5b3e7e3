import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { db } from "~/db/client.server";
import { makeStandingCast, type Player, players, type StandingCast } from "./factories/cast";
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

const ask = async (player: Player, path: string, form?: Record<string, string>) => {
  const cookie = await cast.cookieOf(player);
  return fetch(new URL(path, app.baseUrl), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), ...(form && { origin: app.baseUrl }) },
    redirect: "manual",
  });
};

const answer = (player: Player, slug: string, [missing = "", change = ""]: string[], more = {}) =>
  ask(player, `/projects/${slug}/trials/1/answer`, { score: "2", missing, change, choice: "go_back", ...more });

/** Every page near the review, as a document and as its data, for everybody, and what its actions answer. */
async function everything(slug: string): Promise<string> {
  const pages = ["", "/trials/1", "/trials/1?answered", "/trials/1/answer", "/trials/1/vote", "/agreement", "/weeks"];
  const texts: string[] = [];
  for (const player of players) {
    for (const page of pages) {
      const [path, query = ""] = page.split("?");
      for (const address of [`/projects/${slug}${page}`, `/projects/${slug}${path}.data?${query}`]) {
        const response = await ask(player, address);
        texts.push(`${JSON.stringify([...response.headers])} ${await response.text()}`);
      }
    }
    for (const page of ["/trials/1/answer", "/trials/1/vote", "/trials/1/answer.data", "/trials/1/vote.data"])
      texts.push(await (await ask(player, `/projects/${slug}${page}`, { score: "1" })).text());
    texts.push(await (await ask(player, "/")).text());
  }
  return texts.join("\n");
}

test("nobody gets a word of an answer before both sides are in, whoever and however they ask", {
  timeout: 120_000,
}, async () => {
  for (const { slug } of [cast.places.open, cast.places.secret]) {
    expect((await answer("stakeholder", slug, ofStakeholder)).status).toBe(303);
    const before = await everything(slug);
    for (const canary of ofStakeholder) expect(before).not.toContain(canary);
    const other = await answer("stakeholder", slug, ["Else", "Else"], { score: "5" });
    expect(other.status).toBe(409);
    expect(await other.text()).not.toContain("CANARY");

    expect((await answer("lead", slug, ofLead)).status).toBe(303);
    for (const player of ["stakeholder", "lead", "engineer"] as const) {
      const page = await (await ask(player, `/projects/${slug}/trials/1`)).text();
      for (const canary of [...ofStakeholder, ...ofLead]) expect(page).toContain(canary);
    }
    const voted = await ask("lead", `/projects/${slug}/trials/1/vote`, {
      ...{ id: crypto.randomUUID(), choice: "adopt", note: "" },
    });
    expect(voted.headers.get("location")).toBe(`/projects/${slug}/trials/1`);
  }
});
