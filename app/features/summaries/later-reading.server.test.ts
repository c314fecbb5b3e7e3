import { beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { makeSource } from "#tests/factories/sources";
import { periodOf, publishWeekWith, weeks } from "#tests/factories/summaries";
import { MetricsServer } from "#tests/fakes/metrics-server";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { readNow } from "~/features/kpis/fetching/read-now.server";
import { listPublishedReadings } from "~/features/kpis/list-published-readings.server";
import { listTrends } from "~/features/kpis/list-trends.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { correctSummary } from "./correct-summary.server";
import type { Draft } from "./draft";
import { getLatestRevision } from "./get-latest-revision.server";
import { openCorrection } from "./open-correction.server";

const [week] = weeks;
const span = { untilWeekOn: week, weeks: 12 };
const cast = await makeCast();
const lead = await cast.actor("Priya Nair");
const omar = await cast.actor("Omar Haddad");

let project: ProjectAccess;
let kpi: string;

const later = <Value>(read: () => Promise<Value>) => atTime(new Date("2026-11-21T09:00:00Z"), read);
const published = async () => (await getLatestRevision(project, week)).content.readings[0];
const counting = async () => (await listTrends(project.id, span))[0]?.readings[0];
const correct = async (draft: Draft) => {
  const period = await periodOf(project, week);
  return later(() =>
    correctSummary(lead, project, period, { onRevision: 1, draft, reason: "Late.", isMaterial: true }),
  );
};
const open = async (laterOf?: string) => {
  const period = await periodOf(project, week);
  return later(() => openCorrection(lead, project, period, laterOf));
};

beforeEach(async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, omar, "engineer");
  kpi = await makeKpi(lead, project);
  await publishWeekWith(lead, project, week, ({ readings }) => ({
    readings: readings.map((line) => ({ ...line, value: "1200" })),
  }));
  const value = { status: "value", value: 1400, numerator: null, denominator: null, sourceNote: "Grafana" } as const;
  await later(() => recordReading(omar, project, kpi, week, value));
});

test("what is published keeps value, source and who entered it", async () => {
  expect(await published()).toMatchObject({ value: 1200, sourceNote: "", byName: "Priya Nair" });
  const readings = (await listPublishedReadings(project, span)).get(kpi);
  expect(readings?.get(week)).toMatchObject({ weekOn: week, status: "value", value: 1200, unit: "orders a minute" });
  expect(await counting()).toMatchObject({ value: 1400, byName: "Omar Haddad" });
});

test("no other project's summaries and no week outside the span are looked at", async () => {
  const other = await makeProject(lead, { name: `Search ${Math.random()}` });
  expect(await listPublishedReadings(other, span)).toEqual(new Map());
  expect(await listPublishedReadings(project, { untilWeekOn: "2026-11-09", weeks: 12 })).toEqual(new Map());
});

test("the correction offers the later reading, and with it says the same as its number", async () => {
  const plain = await open();
  expect(plain.editor.readings[0]?.later).toBe("published as 1,200, later reading 1,400");
  expect(plain.shown.draft.readings[0]).toMatchObject({ value: "1200" });
  const { shown } = await open(kpi);
  expect(shown.base.readings[0]).toMatchObject({ value: "1200" });
  expect(shown.draft.readings[0]).toMatchObject({ value: "1400", sourceNote: "Grafana" });
  expect(await correct(shown.draft)).toEqual({ kind: "corrected", revisionNumber: 2 });
  expect(await published()).toMatchObject({ value: 1400, sourceNote: "Grafana", byName: "Omar Haddad" });
  expect((await open()).editor.readings[0]?.later).toBe("");
});

test("what a source says after publication is offered the same way, and is told as the source's", async () => {
  const server = await MetricsServer.start();
  const { host } = new URL(server.url);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  server.value = () => "1500";
  await later(() => makeSource(lead, project, kpi, server.url));
  const answer = await later(() => readNow(lead, project, { kpiId: kpi, shape: "number" }, week));
  config.OUTBOUND_ALLOW = [];
  await server.stop();
  expect(answer).toBeUndefined();
  expect(await published()).toMatchObject({ value: 1200, byName: "Priya Nair" });
  const { editor, shown } = await open(kpi);
  expect(editor.readings[0]?.later).toBe("published as 1,200, later reading 1,500");
  expect(await correct(shown.draft)).toEqual({ kind: "corrected", revisionNumber: 2 });
  expect(await published()).toMatchObject({ value: 1500, source: "prometheus", sourceNote: host });
});

test("a correction of the words alone leaves the later reading counting", async () => {
  const { shown } = await open();
  expect(await correct({ ...shown.draft, notes: "Retries are new." })).toMatchObject({ kind: "corrected" });
  expect(await published()).toMatchObject({ value: 1200, byName: "Priya Nair" });
  expect(await counting()).toMatchObject({ value: 1400 });
});

test("a correction to a third number counts from then on", async () => {
  const { shown } = await open(kpi);
  const readings = shown.draft.readings.map((line) => ({ ...line, value: "1300", sourceNote: "" }));
  expect(await correct({ ...shown.draft, readings })).toMatchObject({ kind: "corrected" });
  expect(await published()).toMatchObject({ value: 1300, byName: "Priya Nair" });
  expect(await counting()).toMatchObject({ value: 1300, byName: "Priya Nair" });
});
