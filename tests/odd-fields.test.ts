import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { db } from "~/db/client.server";
import { makeStandingCast, type Places } from "./factories/cast";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let app: ServedApp;
let places: Places;
let cookie: string;
let admin: () => Promise<string>;

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  const [served, cast] = await Promise.all([serveApp(databaseUrl(inject("databaseServer"), name)), makeStandingCast()]);
  app = served;
  places = cast.places;
  admin = async () => (await cast.cookieOf("admin")) ?? "";
  cookie = (await cast.cookieOf("lead")) ?? "";
  await fetch(new URL(forms.summary.address(), app.baseUrl), { headers: { cookie } });
}, 60_000);
afterAll(() => app?.stop());

/** Pages whose form comes back with all that was typed: lines, long texts, choices and lists. */
const forms = {
  account: { address: () => "/account", fields: ["name", "timeZone", "intent"] },
  project: { address: () => "/projects/new", fields: ["name", "purpose", "visibility", "timeZone", "id"] },
  people: { address: () => `/projects/${places.open.slug}/people`, fields: ["intent", "personId", "role", "email"] },
  proposal: {
    address: () => `/projects/${places.open.slug}/proposal`,
    fields: ["intent", "id", "need", "everyWeeks", "readers", "kpis", "criticalTicked", "criticalMore", "workingDays"],
  },
  change: {
    address: () => `/projects/${places.open.slug}/proposals/${places.open.proposal}/change`,
    fields: ["intent", "id", "versionId", "note", "readers", "signsTicked", "meetingWeekday"],
  },
  feedback: {
    address: () => `/feedback/${places.feedback}`,
    fields: ["step", "behaviour", "links", "dismissed", "actions[0].what", "followUpOn", "later", "dismiss", "base"],
  },
  meeting: {
    address: () => `/projects/${places.open.slug}/meetings/${places.lastWeek}`,
    fields: ["intent", "id", "title", "reason", "notes", "version", "pointId", "text", "askId", "ownerId", "dueOn"],
  },
  term: { address: () => "/glossary/new", fields: ["name", "forms", "meaning", "whyMatters", "comparison"] },
  unclear: {
    address: () => `/projects/${places.open.slug}/unclear`,
    fields: ["intent", "id", "answer", "name", "forms", "meaning"],
  },
  mark: {
    address: () => `/projects/${places.open.slug}/weeks/${places.lastWeek}/unclear`,
    fields: ["intent", "quote", "line", "id", "to"],
  },
  import: {
    address: () => `/projects/${places.open.slug}/kpis/${places.open.kpi}/import`,
    fields: ["text", "file", "intent", "week", "value", "note", "delimiter", "readBy", "decimalMark", "empty", "name"],
  },
  summary: {
    address: () => `/projects/${places.open.slug}/weeks/${places.thisWeek}/edit`,
    fields: ["headline", "state", "notes", "base", "promises[0].id", "milestones[0].state", "readings"],
  },
};

async function send(address: string, fields: [name: string, value: string][]): Promise<number> {
  const { status } = await fetch(new URL(address, app.baseUrl), {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { cookie, origin: app.baseUrl },
    redirect: "manual",
  });
  return status;
}

const inherited = [...new Set([Object.prototype, Array.prototype].flatMap(Object.getOwnPropertyNames))];
const oddSegment = fc.oneof(
  fc.constantFrom(...inherited, "then", "toJSON", "$$typeof", "", "0", "999", "length"),
  fc.string({ maxLength: 4 }),
);
const wrap = (segment: string, isIndex: boolean) => (isIndex ? `[${segment}]` : `.${segment}`);
const tail = fc
  .array(fc.tuple(oddSegment, fc.boolean()), { maxLength: 3 })
  .map((segments) => segments.map(([segment, isIndex]) => wrap(segment, isIndex)).join(""));
const intent = fc
  .record({
    type: fc.constantFrom("insert", "update", "reset", "remove", "reorder", "validate"),
    payload: fc.record(
      {
        name: fc.constantFrom("", "promises", "name", "promises.__proto__"),
        index: fc.constantFrom(0, -1, 1e9),
        value: fc.constantFrom<unknown>(null, { toString: 1 }, { name: { valueOf: 1, toString: 1 } }),
        defaultValue: fc.constantFrom<unknown>(null, { toString: 1 }, { id: { toString: 1 } }),
      },
      { requiredKeys: [] },
    ),
  })
  .map((one): [string, string] => ["__intent__", JSON.stringify(one)]);
const state = fc
  .constantFrom('{"key":{"name":{"toString":1}}}', '{"validated":1}', "null", "[", '{"key":{"promises":[1]}}')
  .map((text): [string, string] => ["__state__", text]);

describe.each(Object.entries(forms))("the form of %s", (_, { address, fields }) => {
  const named = fc.tuple(fc.oneof(fc.constantFrom(...fields), oddSegment), tail).map((parts) => parts.join(""));
  const field = fc.tuple(named, fc.constantFrom("", "x", "0", "__proto__", "5000000000", "{}"));

  test.prop([fc.array(fc.oneof({ arbitrary: field, weight: 6 }, intent, state), { maxLength: 6 })], { numRuns: 40 })(
    "answers every odd field as a form",
    async (sent) => {
      expect(await send(address(), sent)).toBeLessThan(500);
    },
    60_000,
  );
});

const known = '{"milestones":[]}';
const edited = (name: string, value: string): [string, string][] => [
  ["base", known],
  ["milestones[0].id", "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a11"],
  ["milestones[0].state", "on_track"],
  ["lastPromises[0].id", "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a12"],
  [name, value],
];

test("a choice that no list has is told in words", async () => {
  for (const field of ["topics", "mutedProjects"]) {
    const form = { digestWeekday: "1", digestTime: "09:00", quietFrom: "", quietUntil: "", [field]: "flag" };
    const answer = await fetch(new URL("/account/messages", app.baseUrl), {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { cookie, origin: app.baseUrl },
    });
    expect(answer.status).toBe(422);
    expect(await answer.text(), field).toMatch(/<p[^>]*text-bad[^>]*>[^<]+<\/p>/);
  }
}, 20_000);

describe.each(Object.getOwnPropertyNames(Object.prototype))("a word that no list has: %s", (odd) => {
  test("is no fault in a field", async () => {
    for (const name of ["state", "milestones[0].state", "lastPromises[0].outcome", "readings[0].status"]) {
      const sent = edited(name, odd).filter(([one], index, all) => one !== name || index === all.length - 1);
      expect([303, 409, 422], name).toContain(await send(forms.summary.address(), sent));
    }
  }, 20_000);

  test("is no fault in an address", async () => {
    for (const path of [
      "/people?done=",
      "/account?saved=",
      "/glossary/latency?done=",
      `/projects/${places.open.slug}/kpis/new?offer=`,
    ]) {
      const { status } = await fetch(new URL(path + odd, app.baseUrl), { headers: { cookie: await admin() } });
      expect([path, status < 500]).toEqual([path, true]);
    }
  }, 20_000);
});
