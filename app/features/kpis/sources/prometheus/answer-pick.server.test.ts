import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { errorRate, makeKpi } from "#tests/factories/kpis";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { HookSink } from "#tests/fakes/hook-sink";
import { atTime } from "~/clock.server";
import { config as settings } from "~/config.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { seal } from "~/http/seal.server";
import { answerPick } from "./answer-pick.server";

const PASSWORD = "s3cret-word";

const { priya, omar, project } = await makeTeam();
const kpiId = await makeKpi(priya, project);
let server: HookSink;
let url: string;
beforeAll(async () => {
  server = await HookSink.start();
  url = server.url("prom", "x");
});
afterAll(() => server.stop());
beforeEach(() => {
  settings.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  server.hooks.length = 0;
  server.answer = (response, { path }) => {
    const data = path.includes("/labels") ? ["job"] : path.includes("/job/") ? ["api"] : ["a_total", "b_total"];
    response.end(JSON.stringify({ status: "success", data }));
  };
});
afterEach(() => {
  settings.OUTBOUND_ALLOW = [];
});

type Person = { actor?: Actor; at?: Date; of?: ProjectAccess };

async function post(fields: Record<string, string>, { actor = priya, at = tuesday, of = project }: Person = {}) {
  const request = new Request("http://drumbeat.test/pick", { method: "POST", body: new URLSearchParams(fields) });
  const answer = await atTime(at, () => answerPick(actor, of, { kpiId, meaning: errorRate }, request));
  expect(JSON.stringify(answer)).not.toContain(PASSWORD);
  return { ...answer.data, status: answer.init?.status ?? 200 };
}

const typed = () => ({
  "config.url": `${url}/`,
  "config.auth": "basic",
  "config.user": "reader",
  "config.query": "what was typed already",
  "secret.password": PASSWORD,
});
const basic = `Basic ${Buffer.from(`reader:${PASSWORD}`).toString("base64")}`;

test("what is typed in the source's form leads to the metrics, and the password goes along sealed", async () => {
  const { step, status } = await post(typed());
  expect([status, step?.picker.metrics?.names]).toEqual([200, ["a_total", "b_total"]]);
  expect(step?.open).toEqual({ url, auth: "basic", user: "reader", tenant: "" });
  const next = await post({
    place: step?.place ?? "",
    metric: "a_total",
    "is-job": "api",
    way: "metric_among",
    failedMetric: "b_total",
  });
  expect(next.step?.picker.chosen?.queries).toEqual({
    query: 'sum(increase(b_total{job="api"}[$window])) or vector(0)',
    wholeQuery: 'sum(increase(a_total{job="api"}[$window]))',
  });
  expect(server.hooks.map(({ headers }) => headers.authorization)).toEqual(Array(server.hooks.length).fill(basic));
  expect(server.hooks.every(({ path }) => !path.includes(PASSWORD))).toBe(true);
});

test("it is not carried by somebody else, nor for longer than an hour", async () => {
  const { step } = await post(typed());
  const place = step?.place ?? "";
  server.hooks.length = 0;
  const late = await post({ place }, { at: new Date(tuesday.getTime() + 2 * 3_600_000) });
  expect([late.status, late.step]).toEqual([422, null]);
  expect(late.result?.error?.[""]).toEqual(["This page was open for too long. Please give the address again."]);
  const other = await post({ place }, { actor: { ...priya, personId: randomUUID() } });
  expect([other.status, other.step]).toEqual([422, null]);
  expect(server.hooks).toEqual([]);
});

test("without an address it is asked for, and the password does not come back", async () => {
  const { result, status } = await post({ ...typed(), "config.url": "" });
  expect([status, result?.error?.["config.url"]]).toEqual([422, ["Please give the address."]]);
  expect((await post({})).status).toBe(422);
  expect((await post({ ...typed(), "config.url": "x".repeat(100_000), place: "\0" })).status).toBe(422);
});

test("a stored secret is used for its own server only", async () => {
  const id = randomUUID();
  const config = { url, auth: "basic", user: "reader", tenant: "", query: "up", wholeQuery: "" };
  const sealed = seal(JSON.stringify({ password: PASSWORD }), id);
  const connected = {
    connectedById: priya.personId,
    connectedByName: priya.name,
    connectedAt: tuesday,
    nextReadAt: tuesday,
  };
  await db.kpiSource.create({
    data: { id, kpiId, projectId: project.id, kind: "prometheus", config, sealed, ...connected },
  });
  const { "secret.password": _, ...without } = typed();
  await post(without);
  expect(server.hooks[0]?.headers.authorization).toBe(basic);
  server.hooks.length = 0;
  const elsewhere = await HookSink.start();
  elsewhere.answer = (response) => response.writeHead(401).end();
  const answer = await post({ ...without, "config.url": elsewhere.url("prom") });
  expect(answer.step?.picker.fault?.todo).toBe("Check the name and the password.");
  expect(answer.status).toBe(422);
  expect(elsewhere.hooks[0]?.headers.authorization).toBe(`Basic ${Buffer.from("reader:").toString("base64")}`);
  await elsewhere.stop();
});

test("only who defines the number may make the app call a server", async () => {
  const of = await getProject(omar, project.slug);
  await expect(post(typed(), { actor: omar, of })).rejects.toMatchObject({ status: 403 });
  expect(server.hooks).toEqual([]);
});
