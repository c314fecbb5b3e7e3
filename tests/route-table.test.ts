import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { db } from "~/db/client.server";
import { makeStandingCast, players, type StandingCast } from "./factories/cast";
import type { Answer, Answers } from "./route-answers";
import { routeTable } from "./route-table";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

type Form = Record<string, string>;

let app: ServedApp;
let cast: StandingCast;

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  [app, cast] = await Promise.all([serveApp(databaseUrl(inject("databaseServer"), name)), makeStandingCast()]);
}, 60_000);
afterAll(() => app?.stop());

test("every address of the app has its row, and every row its address", () => {
  const addresses = Object.values(app.routes).filter((route) => route?.index || route?.path);
  expect(Object.keys(routeTable).sort()).toEqual(addresses.map((route) => route?.id).sort());
});

const doors = Object.entries(routeTable).flatMap(([id, row]) => [row].flat().map((door) => ({ id, door })));

describe.each(doors)("$id", { timeout: 60_000 }, ({ id, door }) => {
  const form = door.form ?? {};

  test("opens to whom it should", async () => {
    const address = door.address(cast.places);
    const answers = {
      address,
      get: await answersOf(address),
      getData: await answersOf(dataAddress(address)),
      post: await answersOf(address, form),
      postData: await answersOf(dataAddress(address), form),
    };
    const { get, post, getData = get, postData = post } = door;
    expect(answers).toEqual({ address, get, getData, post, postData });
  });

  test("refuses an empty form, and one of nonsense, in plain words", async () => {
    for (const form of [{}, nonsense]) {
      for (const player of ["anonymous", "lead", "admin"] as const) {
        const said = await textOf(door.address(cast.places), await cast.cookieOf(player), form);
        expect(
          said.match(/.{0,40}(Invalid |discriminator|expected (string|number|object|array)|Too (big|small):).{0,40}/),
        ).toBeNull();
      }
    }
  });

  test("has no older way in (?_data)", async () => {
    const address = withQuery(door.address(cast.places), "_data", id);
    const cookie = await cast.cookieOf("lead");
    expect([await ask(address, cookie), await ask(address, cookie, form)]).toEqual([400, 400]);
  });

  test("takes nothing from another site", async () => {
    const address = door.address(cast.places);
    const cookie = await cast.cookieOf("lead");
    const fromElsewhere = (target: string) => ask(target, cookie, form, "http://elsewhere.test");
    const refused = { page: await fromElsewhere(address), data: await fromElsewhere(dataAddress(address)) };
    expect(refused).toEqual(door.elsewhere ?? { page: 403, data: 403 });
  });
});

const fieldNames = [
  "intent",
  "id",
  "version",
  "onRevision",
  "isMaterial",
  "readings",
  "theme",
  "role",
  "number",
  "place",
];
const nonsense = Object.fromEntries(
  [...fieldNames, "minutes", "score", "choice", "sessionId"].map((name) => [name, "?"]),
);

test("a conversation of others is the 404 of an id that nobody ever gave: same status, size and headers", async () => {
  const [theirs, none] = [cast.places.feedback, "0197c1de-5b1d-7b3e-8a1c-3e9a516a6f0b"];
  for (const player of ["stakeholder", "outsider", "admin", "anonymous"] as const) {
    const cookie = await cast.cookieOf(player);
    for (const rest of ["", "/export", "/draft", ".data"])
      for (const form of [undefined, { step: "close" }]) {
        if (rest === "/export" && form) continue;
        const looks = async (id: string) => looksOf(await visit(`/feedback/${id}${rest}`, cookie, form), id);
        const [mine, foreign] = [await looks(none), await looks(theirs)];
        expect(foreign, `${player} ${rest} ${form?.step}`).toEqual(mine);
        if (player !== "anonymous") expect(foreign.status).toBe(404);
      }
  }
}, 60_000);

/** What an answer shows, without its id, its time, and the nonce of its scripts. */
async function looksOf(response: Response, id: string) {
  const {
    "x-request-id": _id,
    date: _date,
    "content-security-policy": policy,
    ...headers
  } = Object.fromEntries(response.headers);
  const text = (await response.text()).replaceAll(id, "").replace(/[\w+/-]{22}==/g, "");
  const location = headers.location?.replaceAll(id, "");
  return { status: response.status, size: text.length, ...headers, location, policy: policy?.length };
}

const visit = (address: string, cookie: string | undefined, form: Form | undefined) =>
  fetch(new URL(address, app.baseUrl), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), ...(form && { origin: app.baseUrl }) },
    redirect: "manual",
  });

async function textOf(address: string, cookie: string | undefined, form: Form): Promise<string> {
  await db.$executeRaw`delete from rate_limit`;
  const response = await fetch(new URL(dataAddress(address), app.baseUrl), {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), origin: app.baseUrl },
    redirect: "manual",
  });
  return response.text();
}

async function answersOf(address: string, form?: Form): Promise<Answers> {
  const answers: Partial<Answers> = {};
  for (const player of players) answers[player] = await ask(address, await cast.cookieOf(player), form);
  return answers as Answers;
}

async function ask(address: string, cookie?: string, form?: Form, origin = app.baseUrl): Promise<Answer> {
  // They all come from one network address, which is no guessing here.
  if (form) await db.$executeRaw`delete from rate_limit`;
  const response = await fetch(new URL(address, app.baseUrl), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), ...(form && { origin }) },
    redirect: "manual",
  });
  const location = await redirectOf(response);
  return location ? `-> ${nameless(new URL(location, app.baseUrl).pathname)}` : response.status;
}

/** The table names no week, no day and no project. */
const nameless = (path: string) =>
  path
    .replace(/^\/projects\/[^/]+\/weeks\/[\d-]+/, "/projects/:slug/weeks/:week")
    .replace(/^\/projects\/[^/]+\/meetings\/[\d-]+/, "/projects/:slug/meetings/:day");

/** A page redirects by Location, single fetch by a 202 with the address inside. */
async function redirectOf(response: Response): Promise<string | undefined> {
  const text = await response.text();
  const header = response.headers.get("location");
  return header ?? (response.status === 202 ? /"redirect","([^"]+)"/.exec(text)?.[1] : undefined);
}

function dataAddress(address: string): string {
  const { pathname, search } = new URL(address, app.baseUrl);
  return `${pathname === "/" ? "/_root" : pathname}.data${search}`;
}

function withQuery(address: string, name: string, value: string): string {
  const url = new URL(address, app.baseUrl);
  url.searchParams.set(name, value);
  return url.pathname + url.search;
}
