import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { prometheusConfig } from "#tests/factories/sources";
import { MetricsServer } from "#tests/fakes/metrics-server";
import { meteredTeam } from "#tests/setup/metered-team";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveKpi } from "../archive-kpi.server";
import { answerSourceForm } from "./answer-source-form.server";
import { connectSource } from "./connect-source.server";
import { describeConnection } from "./describe-connection.server";
import { readPlace } from "./read-place.server";

const friday = new Date("2026-11-20T15:00:00Z");
const password = "correct-horse-battery-staple";
const meaning = {
  ...({ name: "Throughput", sense: "throughput", shape: "number", unit: "orders", direction: "up" } as const),
  ...{ target: null, sentence: "Orders." },
};
const cadences = [
  { fromWeekOn: "2026-08-03", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
];

const team = meteredTeam();

const place = (more: Record<string, string> = {}) => prometheusConfig(team.server.url, { auth: "bearer", ...more });
const connect = (id = randomUUID(), more: Record<string, string> = {}) =>
  connectSource(team.priya, team.project, team.kpiId, {
    id,
    kind: "prometheus",
    config: place(more),
    secret: { password },
  });
const sources = () => db.kpiSource.findMany({ where: { kpiId: team.kpiId } });

/** The form as a browser sends it, answered: its status, its body and where it leads. */
async function send(intent: string, fields: Record<string, string>, typed = "") {
  const asked = Object.entries({ ...place(), ...fields }).map(([name, text]) => [`config.${name}`, text]);
  const body = new URLSearchParams([["intent", intent], ["id", randomUUID()], ...asked, ["secret.password", typed]]);
  const request = new Request("http://drumbeat.test/", { method: "POST", body });
  const kpi = { kpiId: team.kpiId, meaning, cadences, weekOn: "2026-11-16" };
  const answer = await atTime(friday, () => answerSourceForm(team.priya, team.project, kpi, "prometheus", request));
  if (!("data" in answer)) return { status: answer.status, text: answer.headers.get("location") ?? "" };
  return { status: answer.init?.status ?? 200, text: JSON.stringify(answer.data) };
}

test("what is secret is sealed, opens for its own source only, and is on no page", async () => {
  await connect();
  const [source] = await sources();
  expect(Buffer.from(source?.sealed ?? []).toString("latin1")).not.toContain(password);
  expect(JSON.stringify(source?.config)).not.toContain(password);
  expect((await readPlace(team.project, team.kpiId))?.secret).toEqual({ password });
  expect(JSON.stringify(await describeConnection(team.project, team.kpiId, "UTC"))).not.toContain(password);
  await db.kpiSource.updateMany({ where: { kpiId: team.kpiId }, data: { id: randomUUID() } });
  await expect(readPlace(team.project, team.kpiId)).rejects.toThrow();
});

test("sent twice it is one; another one takes its place", async () => {
  const id = randomUUID();
  await Promise.all([connect(id), connect(id), connect(id)]);
  expect((await sources()).map((one) => one.id)).toEqual([id]);
  const other = randomUUID();
  await connect(other, { query: "up" });
  expect((await sources()).map((one) => one.id)).toEqual([other]);
});

test("a source whose secret does not open any more is connected anew by the form", async () => {
  expect((await send("connect", {}, password)).status).toBe(303);
  await db.kpiSource.updateMany({ where: { kpiId: team.kpiId }, data: { sealed: new Uint8Array(40) } });
  expect((await send("connect", {}, password)).status).toBe(303);
  expect((await readPlace(team.project, team.kpiId))?.secret).toEqual({ password });
});

test("the id of another number's source is refused", async () => {
  const id = randomUUID();
  await connect(id);
  const other = await makeKpi(team.priya, team.project, { name: "Other" });
  const input = { id, kind: "prometheus", config: place(), secret: { password } } as const;
  expect(await connectSource(team.priya, team.project, other, input)).toHaveProperty("refused");
  expect((await sources()).map((one) => one.id)).toEqual([id]);
});

test("it is the lead's, and an archived number takes none", async () => {
  const asEngineer = { ...team.project, role: "engineer" as const };
  const input = { id: randomUUID(), kind: "prometheus", config: place(), secret: { password } } as const;
  await expect(connectSource(team.priya, asEngineer, team.kpiId, input)).rejects.toMatchObject({ status: 403 });
  await archiveKpi(team.priya, team.project, team.kpiId);
  expect(await connect()).toEqual({ refused: "This key number is archived and takes no values." });
});

test("trying says what the last whole week and twelve weeks were, and keeps nothing", async () => {
  const { status, text } = await send("try", {}, password);
  expect([status, await sources()]).toEqual([200, []]);
  expect(JSON.parse(text).trial).toMatchObject({
    week: "Week of 9 November",
    value: "1,840 orders",
    series: "1 series",
  });
  expect(JSON.parse(text).trial.weeks).toHaveLength(12);
  expect(text).not.toContain(password);
  expect(team.server.asked[0]).toMatchObject({
    at: new Date("2026-11-15T23:00:00Z"),
    authorization: `Bearer ${password}`,
  });
  expect(team.server.asked).toHaveLength(12);
});

test("what does not answer is not connected; what was typed comes back, but for the secret", async () => {
  team.server.value = () => new Error("query timed out");
  const { status, text } = await send("connect", { query: "sum(up)" }, password);
  expect([status, await sources()]).toEqual([422, []]);
  expect(text).toContain("query timed out");
  expect(text).toContain("sum(up)");
  expect(text).not.toContain(password);
});

test("one bad week among the twelve does not hide the others", async () => {
  team.server.value = ({ at }) =>
    at.getTime() === Date.parse("2026-11-01T23:00:00Z") ? new Error("too many samples") : "7";
  const { text } = await send("try", {}, password);
  const said: { label: string; value: string }[] = JSON.parse(text).trial.weeks;
  expect(said.filter(({ value }) => value === "7 orders")).toHaveLength(11);
  expect(said.find(({ value }) => value.includes("too many samples"))?.label).toBe("Week of 26 Oct");
});

test("where no week has a value the trial says what to look at", async () => {
  team.server.value = () => null;
  const { status, text } = await send("try", {}, password);
  const { trial } = JSON.parse(text);
  expect([status, trial.value]).toEqual([200, "No data"]);
  expect(trial.todo).toContain("Check the names");
  team.server.value = ({ at }) => (at.getTime() === Date.parse("2026-11-01T23:00:00Z") ? "7" : null);
  expect(JSON.parse((await send("try", {}, password)).text).trial.todo).toBe("");
});

test("a secret that is left empty stays, and only while it goes to the same place", async () => {
  expect((await send("connect", {}, password)).status).toBe(303);
  await send("try", { query: "sum(up)" });
  expect(team.server.asked.at(-1)?.authorization).toBe(`Bearer ${password}`);
  const elsewhere = await MetricsServer.start();
  const { status } = await send("try", { url: elsewhere.url });
  await elsewhere.stop();
  expect(elsewhere.asked.map(({ authorization }) => authorization).join()).not.toContain(password);
  expect([200, 422]).toContain(status);
});
