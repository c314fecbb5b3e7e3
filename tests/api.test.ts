import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { AxiosResponse } from "axios";
import { type Document, type OpenAPIClient, OpenAPIClientAxios } from "openapi-client-axios";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { scopes } from "~/features/api/api-key";
import { openApi } from "~/features/api/open-api.server";
import { operations } from "~/features/api/operations";
import { revokeKey } from "~/features/api/revoke-key.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { makeApiKey } from "./factories/api-keys";
import { makeConversation } from "./factories/conversations";
import { makeFlag, signIn } from "./factories/flags";
import { makeKpi } from "./factories/kpis";
import { makeTeam } from "./factories/projects";
import { publishQuietWeek } from "./factories/published-week";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let app: ServedApp;
const startedAt = new Date(now().getTime() - 28 * 86_400_000);
const { priya, omar, project } = await makeTeam({ startedAt });
const thisWeek = mondayOf(now(), "Europe/Berlin");
const lastWeek = addWeeks(thisWeek, -1);
const throughput = await makeKpi(priya, project);
const errorRate = await makeKpi(priya, project, {
  name: "Error rate",
  shape: "ratio",
  sense: "error_rate",
  target: null,
});
const keys = {
  push: await makeApiKey(priya, project, { scopes: ["push"] }),
  flags: await makeApiKey(priya, project, { scopes: ["flags"] }),
  read: await makeApiKey(priya, project, { scopes: ["read"] }),
};
const all = await makeApiKey(priya, project, { scopes: [...scopes] });

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  app = await serveApp(databaseUrl(inject("databaseServer"), name));
  await publishQuietWeek(priya, project, lastWeek);
  await Promise.all([signIn(omar), signIn(priya)]);
}, 60_000);
afterAll(() => app?.stop());

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(openApi(), "api");

/** A client that knows nothing but the document, and checks every answer against it. */
async function clientOf(key: string): Promise<OpenAPIClient> {
  const definition = (await (await fetch(`${app.baseUrl}/api/openapi.json`)).json()) as Document;
  const api = new OpenAPIClientAxios({
    definition,
    axiosConfigDefaults: {
      baseURL: `${app.baseUrl}/api/v1`,
      headers: { Authorization: `Bearer ${key}` },
      validateStatus: null,
    },
  });
  return api.init();
}

type Parameters = Record<string, string | number>;
type Sent = { parameters?: Parameters; body?: unknown; headers?: Record<string, string> };
async function call(client: OpenAPIClient, id: string, { parameters = {}, body, headers }: Sent = {}) {
  const method = client[id];
  if (!method) throw new Error(`The document has no operation ${id}`);
  const answer: AxiosResponse = await method(parameters, body as never, { headers });
  expectDocumented(id, answer);
  return answer;
}

/** The status, the type and the body are those that the document names for the operation. */
function expectDocumented(id: string, { status, data, headers }: AxiosResponse): void {
  const one = operations.find((operation) => operation.id === id) as (typeof operations)[number];
  const place = `/paths/${one.path.replaceAll("/", "~1")}/${one.method.toLowerCase()}/responses/${status}`;
  const type = String(headers["content-type"]).split(";")[0] as string;
  const schema = `${place}/content/${type.replace("/", "~1")}/schema`;
  const validate = ajv.getSchema(`api#${schema.replaceAll("{", "%7B").replaceAll("}", "%7D")}`);
  if (!validate) throw new Error(`${id} answered ${status} ${type}, which the document does not name`);
  expect([validate(data), validate.errors]).toEqual([true, null]);
}

const counts = { numerator: 42, denominator: 20_000, week: lastWeek };
const flag = { what: "Nobody can pay by card", affected: "All shoppers" };

describe("a client that is made from the document", () => {
  /** Every operation that was called, for the last test. */
  const called = new Set<string>();
  let client: OpenAPIClient;
  const ask = async (id: string, sent?: Sent) => {
    called.add(id);
    const answer = await call(client, id, sent);
    expect(answer.headers["cache-control"]).toBe("no-store");
    return { ...answer.data, answered: answer.status };
  };
  beforeAll(async () => {
    client = await clientOf(all.key);
  });

  test("pushes a number and a ratio, each once", async () => {
    const pushed = {
      parameters: { kpiId: throughput },
      body: { value: 1840.5, week: lastWeek, sourceNote: "Gateway" },
    };
    expect(await ask("pushReading", pushed)).toMatchObject({ answered: 201, number: 1, isNew: true, value: 1840.5 });
    expect(await ask("pushReading", pushed)).toMatchObject({ answered: 200, number: 1, isNew: false });
    const ratio = { parameters: { kpiId: errorRate }, body: counts, headers: { "Idempotency-Key": randomUUID() } };
    const first = await ask("pushReading", ratio);
    expect(first).toMatchObject({ answered: 201, value: 0.0021, numerator: 42, denominator: 20_000 });
    expect(await ask("pushReading", ratio)).toEqual(first);
    const kept = await db.reading.findMany({ where: { kpiId: throughput } });
    expect(kept).toMatchObject([{ source: "push", sourceNote: "Gateway", byPersonId: priya.personId, value: 1840.5 }]);
  });

  test("the script of the documentation pushes last week, and does so once", async () => {
    const [, script] = /```sh\n(#!\/bin\/sh\n[\s\S]+?)```/.exec(readFileSync("docs/api.md", "utf8")) ?? [];
    const folder = mkdtempSync(join(tmpdir(), "drumbeat-script-"));
    const kpi = await makeKpi(priya, project, { name: "Failed", shape: "ratio", sense: "error_rate", target: null });
    writeFileSync(join(folder, "push.sh"), script ?? "");
    writeFileSync(join(folder, "access.log"), `GET / 200 1\n${"GET /pay 503 1\n".repeat(2)}GET / 200 5033\n`);
    const env = { ...process.env, TZ: "Europe/Berlin", DRUMBEAT: `${app.baseUrl}/api/v1` };
    const own = { DRUMBEAT_KEY: keys.push.key, KPI: kpi };
    const run = () => promisify(execFile)("sh", ["push.sh"], { cwd: folder, env: { ...env, ...own } });
    const { stdout } = await run();
    expect(JSON.parse(stdout)).toMatchObject({ isNew: true, week: lastWeek, numerator: 2, denominator: 4 });
    expect((await run()).stdout).toBe(stdout);
    rmSync(folder, { recursive: true });
    expect(await db.reading.count({ where: { kpiId: kpi } })).toBe(1);
  });

  test("reads the readings page by page, the newest first", async () => {
    await recordReading(priya, project, throughput, addWeeks(lastWeek, -1), {
      ...{ status: "no_data", value: null, numerator: null, denominator: null },
    });
    const first = await ask("listReadings", { parameters: { kpiId: throughput, limit: 1 } });
    expect(first).toMatchObject({ answered: 200, items: [{ week: lastWeek, value: 1840.5, isCurrent: true }] });
    await recordReading(priya, project, throughput, thisWeek, {
      ...{ status: "value", value: 9, numerator: null, denominator: null },
    });
    const second = await ask("listReadings", { parameters: { kpiId: throughput, limit: 1, cursor: first.next } });
    expect(second).toMatchObject({ items: [{ status: "no_data", source: "by_hand" }], next: null });
  });

  test("reads the project, its weeks, its summaries and its key numbers", async () => {
    expect(await ask("getProject")).toMatchObject({ slug: project.slug, timeZone: "Europe/Berlin", archivedAt: null });
    const { items, next } = await ask("listPeriods", { parameters: { limit: 3 } });
    expect([items.length, typeof next]).toEqual([3, "string"]);
    expect(items.find(({ week }: { week: string }) => week === lastWeek)).toMatchObject({ state: "published" });
    const older = await ask("listPeriods", { parameters: { limit: 100, cursor: next } });
    expect(older.items[0].week < items[1].week).toBe(true);
    expect(await ask("listSummaries")).toMatchObject({ items: [{ week: lastWeek, revision: 1 }], next: null });
    expect(await ask("getSummary", { parameters: { week: lastWeek } })).toMatchObject({
      publishedBy: "Priya Nair",
      milestones: expect.any(Array),
    });
    const kpis = await ask("listKpis");
    expect(kpis.items.map(({ definition }: { definition: { name: string } }) => definition.name)).toEqual(
      expect.arrayContaining(["Throughput", "Error rate"]),
    );
    expect(await ask("getKpi", { parameters: { kpiId: errorRate } })).toMatchObject({
      definition: { shape: "ratio", number: 1 },
    });
  });

  test("raises a flag once, in the name of whoever made the key, and reads it", async () => {
    const raised = { body: flag, headers: { "Idempotency-Key": randomUUID() } };
    const first = await ask("raiseFlag", raised);
    expect(first).toMatchObject({
      answered: 201,
      raisedBy: "Priya Nair (by the key “Nightly numbers”)",
      owner: "Priya Nair",
    });
    expect(await ask("raiseFlag", raised)).toEqual(first);
    expect(await ask("getFlag", { parameters: { flagId: first.id } })).toMatchObject({
      events: [{ kind: "raised", by: "Priya Nair (by the key “Nightly numbers”)" }],
    });
    await makeFlag(omar, project);
    const { items, next } = await ask("listFlags", { parameters: { limit: 1, state: "open" } });
    expect(items).toMatchObject([{ raisedBy: "Omar Haddad" }]);
    expect(await ask("listFlags", { parameters: { limit: 1, cursor: next } })).toMatchObject({
      items: [{ id: first.id }],
      next: null,
    });
  });

  test("has called every operation there is", () => {
    expect([...called].sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});

/** Every address of the app, filled with what there is, by the method that it takes. */
describe("a key does what its scopes say and nothing else", () => {
  const filled = (path: string) =>
    path
      .replace("{kpiId}", throughput)
      .replace("{week}", lastWeek)
      .replace("{flagId}", randomUUID())
      .replace(":slug", project.slug)
      .replace(":kpiId", throughput)
      .replace(/:week(On)?/, lastWeek)
      .replace(/:\w+/g, randomUUID())
      .replace("*", "nowhere");
  const send = (path: string, method: "GET" | "POST", key: string, body?: unknown) =>
    fetch(`${app.baseUrl}${path}`, {
      method,
      redirect: "manual",
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    });

  test.each(scopes)("%s", async (scope) => {
    const { key } = keys[scope];
    for (const { id, path, method, example, ...one } of operations) {
      const { status, headers } = await send(`/api/v1${filled(path)}`, method, key, example);
      const refused = one.scope !== scope;
      expect([id, status === 403]).toEqual([id, refused]);
      if (refused) expect(headers.get("content-type")).toBe("application/problem+json");
    }
  });

  /** What anybody may open, signed in or not. */
  const open = ["/sign-in/", "/unsubscribe/", "/sign-in", "/api/openapi.json"];

  test("opens no page, whatever its scopes", async () => {
    const unexpected: string[] = [];
    for (const route of Object.values(app.routes)) {
      const path = `/${route?.path ?? ""}`;
      if (path.startsWith("/api/v1") || (!route?.path && !route?.index)) continue;
      for (const address of [filled(path), `${filled(path) === "/" ? "/_root" : filled(path)}.data`]) {
        for (const method of ["GET", "POST"] as const) {
          const { status, url } = await send(address, method, all.key);
          const isOpen = open.some((one) => address.replace(/\.data$/, "").startsWith(one));
          if (status < 300 && status !== 202 && !isOpen) unexpected.push(`${method} ${url} ${status}`);
        }
      }
    }
    expect(unexpected).toEqual([]);
  }, 60_000);

  test("makes no session", async () => {
    const before = await db.session.count();
    const answer = await send("/api/v1/project", "GET", all.key);
    expect([answer.status, answer.headers.get("set-cookie"), await db.session.count()]).toEqual([200, null, before]);
  });
});

describe("two hundred equal posts at once", () => {
  test("are one reading and one answer", async () => {
    const kpiId = await makeKpi(priya, project, { name: "Pushed often" });
    const client = await clientOf(keys.push.key);
    const sent = { parameters: { kpiId }, body: { value: 7, week: lastWeek }, headers: { "Idempotency-Key": "once" } };
    const answers = await Promise.all(Array.from({ length: 200 }, () => call(client, "pushReading", sent)));
    expect(new Set(answers.map(({ status, data }) => JSON.stringify([status, data])))).toEqual(
      new Set([expect.stringContaining("[201,")]),
    );
    expect(await db.reading.count({ where: { kpiId } })).toBe(1);
    const other = await call(client, "pushReading", { ...sent, body: { value: 8, week: lastWeek } });
    expect([other.status, await db.reading.count({ where: { kpiId } })]).toEqual([422, 1]);
  }, 30_000);

  test("are one reading without a name for the call, too", async () => {
    const kpiId = await makeKpi(priya, project, { name: "Pushed without a name" });
    const { key } = await makeApiKey(priya, project);
    const client = await clientOf(key);
    const sent = { parameters: { kpiId }, body: { value: 7, week: lastWeek } };
    const answers = await Promise.all(Array.from({ length: 50 }, () => call(client, "pushReading", sent)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await db.reading.count({ where: { kpiId } })).toBe(1);
  }, 30_000);

  test("are one flag", async () => {
    const { key } = await makeApiKey(priya, project, { scopes: ["flags"] });
    const client = await clientOf(key);
    const sent = { body: { ...flag, what: "The queue stands" }, headers: { "Idempotency-Key": "queue" } };
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(client, "raiseFlag", sent)));
    expect(new Set(answers.map(({ status, data }) => `${status} ${data.id}`)).size).toBe(1);
    expect(await db.flag.count({ where: { what: "The queue stands" } })).toBe(1);
  });
});

test("a key that is revoked is refused by its next call", async () => {
  const { id, key } = await makeApiKey(priya, project, { scopes: ["read", "push"] });
  const client = await clientOf(key);
  expect((await call(client, "getProject")).status).toBe(200);
  await revokeKey(priya, project, id);
  const begun = performance.now();
  expect((await call(client, "getProject")).status).toBe(401);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("no key opens a private conversation, or tells one from an id that nobody ever gave", async () => {
  const answers = [await makeConversation(priya, omar), "0197c1de-5b1d-7b3e-8a1c-3e9a516a6f0b"].map((id) =>
    ["/feedback/", "/api/v1/feedback/"].map(async (path) => {
      const headers = { authorization: `Bearer ${all.key}` };
      const answer = await fetch(new URL(path + id, app.baseUrl), { headers, redirect: "manual" });
      return [answer.status, (await answer.text()).replaceAll(id, "").length];
    }),
  );
  const [theirs, nobodys] = await Promise.all(answers.map((both) => Promise.all(both)));
  expect(theirs).toEqual(nobodys);
  expect(theirs?.map(([status]) => status)).toEqual([302, 404]);
});
