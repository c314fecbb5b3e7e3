import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam } from "#tests/factories/projects";
import { sourcePeer } from "#tests/fakes/source-peer";
import { createTestDatabase, databaseName } from "#tests/setup/test-database";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { answerSourceForm } from "../connection/answer-source-form.server";
import { describeConnection } from "../connection/describe-connection.server";
import { readNow } from "../fetching/read-now.server";
import type { Meaning } from "../kpi";
import type { PulledKind } from "./kinds";

const at = new Date("2026-11-20T15:00:00Z");
const weekOn = "2026-11-16";
const peer = sourcePeer();
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  team = await makeTeam();
});

type Form = { config: Record<string, string>; secret: Record<string, string> };

/** Sends the form that connects a number, as a browser does, and gives the answer with the KPI. */
async function connect(kind: PulledKind, { config, secret }: Form) {
  const kpiId = await makeKpi(team.priya, team.project, { name: `Throughput ${randomUUID()}` });
  const body = new URLSearchParams({ intent: "connect", id: randomUUID() });
  for (const [name, text] of Object.entries(config)) body.set(`config.${name}`, text);
  for (const [name, text] of Object.entries(secret)) body.set(`secret.${name}`, text);
  const { cadences } = await getRhythm(team.project.id);
  const kpi = { kpiId, cadences, weekOn, meaning: { shape: "number", unit: "" } as Meaning };
  const request = new Request("http://localhost/source", { method: "POST", body });
  return { kpiId, answer: await atTime(at, () => answerSourceForm(team.priya, team.project, kpi, kind, request)) };
}

const readingOf = (kpiId: string) =>
  db.reading.findFirstOrThrow({ where: { kpiId, weekOn: new Date("2026-11-09") }, orderBy: { number: "desc" } });

async function readLastWeek(kpiId: string) {
  const kpi = { kpiId, shape: "number" as const };
  expect(await atTime(at, () => readNow(team.priya, team.project, kpi, "2026-11-09"))).toBeUndefined();
  return readingOf(kpiId);
}

test("a database is tried, connected and read, and its password stays sealed", async () => {
  const { url, drop } = await createTestDatabase(inject("databaseServer"));
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`create table orders as select timestamptz '2026-08-01 00:00Z' + n * interval '1 hour' as created_at
    from generate_series(0, 5000) n`);
  await owner.end();
  const { hostname, port, username, password } = new URL(url);
  const secret = { password: decodeURIComponent(password) };
  const config = {
    ...{ host: hostname, port, database: databaseName(url), user: decodeURIComponent(username) },
    ...{ tls: "disable", certificate: "", zone: "project" },
    query: "select count(*) as value\r\nfrom orders\r\nwhere created_at >= $1 and created_at < $2",
  };
  const { kpiId, answer } = await connect("sql", { config, secret });
  expect(answer).toMatchObject({ status: 303 });
  expect(await readLastWeek(kpiId)).toMatchObject({
    ...{ status: "value", value: 168, source: "sql", sourceNote: `${hostname}/${databaseName(url)}` },
    query: expect.stringContaining("$1 = 2026-11-0"),
  });
  const shown = await describeConnection(team.project, kpiId, "Europe/Berlin");
  expect(shown.connection?.name).toBe("PostgreSQL");
  const row = await db.kpiSource.findFirstOrThrow({ where: { kpiId } });
  for (const text of [JSON.stringify(shown), JSON.stringify(row.config), Buffer.from(row.sealed).toString("latin1")])
    expect(text).not.toContain(secret.password);
  await drop();
  const kpi = { kpiId, shape: "number" as const };
  const refusal = await atTime(at, () => readNow(team.priya, team.project, kpi, "2026-11-09"));
  expect(refusal?.refused).toContain("has no such database");
  expect((await readingOf(kpiId)).value).toBe(168);
});

test("a repository is connected with little typed, and what GitHub refuses connects nothing", async () => {
  peer.server.say(200, '{"total_count":42,"incomplete_results":false,"items":[]}');
  const form = {
    config: { url: peer.origin, repository: "octo-org/widgets", measure: "merges", environment: "", branch: "" },
    secret: { token: "" },
  };
  const { kpiId, answer } = await connect("github", form);
  expect(answer).toMatchObject({ status: 303 });
  expect(await readLastWeek(kpiId)).toMatchObject({
    ...{ value: 42, source: "github", sourceNote: `${new URL(peer.origin).host}/octo-org/widgets` },
  });
  peer.server.say(404, '{"message":"Not Found"}');
  const refused = await connect("github", form);
  expect(JSON.stringify(refused.answer)).toContain("nobody without a token may see it (404): Not Found");
  expect(await db.kpiSource.count({ where: { kpiId: refused.kpiId } })).toBe(0);
});
