import { expect, test } from "vitest";
import { errorRate, kpiInput, makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { archiveKpi } from "./archive-kpi.server";
import { changeDefinition } from "./change-definition.server";
import { defineKpi } from "./define-kpi.server";
import { getKpi } from "./get-kpi.server";
import { listArchivedKpis } from "./list-archived-kpis.server";
import { listTrends, listTrendsOfProjects } from "./list-trends.server";
import { moveKpi } from "./move-kpi.server";
import { restoreKpi } from "./restore-kpi.server";

const cast = await makeCast();
const lead = await cast.actor("Priya Nair");
const reader = await cast.actor("Dana Kim");
const span = { untilWeekOn: "2026-11-16", weeks: 12 };
const startProject = () => makeProject(lead, { name: `Shop ${Math.random()}` });
const names = async (projectId: string) =>
  (await listTrends(projectId, span)).map((kpi) => kpi.definitions.at(-1)?.name);
const on = <Result>(act: () => Promise<Result>) => atTime(tuesday, act);

test("a key number counts from the current week, and a second submit finds it", async () => {
  const project = await startProject();
  const input = kpiInput();
  const made = await Promise.all([1, 2, 3].map(() => on(() => defineKpi(lead, project, input))));
  expect(made).toEqual(Array(3).fill({ kpiId: input.id }));
  const { id, ...meaning } = input;
  expect(await listTrends(project.id, span)).toEqual([
    {
      kpiId: id,
      projectId: project.id,
      archivedAt: null,
      source: null,
      readings: [],
      definitions: [
        {
          ...meaning,
          number: 1,
          reason: "",
          fromWeekOn: "2026-11-16",
          byName: "Priya Nair",
          createdAt: "2026-11-17T08:00:00+00:00",
        },
      ],
    },
  ]);
});

test("names are told apart, ids of others are not taken, and the list ends", async () => {
  const project = await startProject();
  const id = await makeKpi(lead, project);
  const refusal = { refused: "There is a key number of this name already.", field: "name" };
  expect(await defineKpi(lead, project, kpiInput({ name: "THROUGHPUT" }))).toEqual(refusal);
  const other = await startProject();
  expect(await defineKpi(lead, other, kpiInput({ id }))).toEqual({
    refused: "This form is out of date. Please reload the page.",
  });
  for (let count = 2; count <= 12; count++) await makeKpi(lead, project, { name: `Number ${count}` });
  expect(await defineKpi(lead, project, kpiInput({ name: "One more" }))).toEqual({
    refused: "A project has room for 12 key numbers. Please archive one first.",
  });
});

test("only the lead changes key numbers", async () => {
  const project = await startProject();
  const kpiId = await makeKpi(lead, project);
  await join(project, reader, "engineer");
  const asEngineer = await getProject(reader, project.slug);
  const change = { ...errorRate, number: 2, reason: "Clearer." };
  for (const act of [
    () => defineKpi(reader, asEngineer, kpiInput()),
    () => changeDefinition(reader, asEngineer, kpiId, change),
    () => moveKpi(reader, asEngineer, { kpiId, place: 1 }),
    () => archiveKpi(reader, asEngineer, kpiId),
    () => restoreKpi(reader, asEngineer, kpiId),
  ]) {
    await expect(act()).rejects.toMatchObject({ status: 403 });
  }
});

test("a key number of another project does not exist here", async () => {
  const project = await startProject();
  const other = await startProject();
  const kpiId = await makeKpi(lead, other);
  const change = { ...errorRate, number: 2, reason: "Clearer." };
  for (const act of [
    () => changeDefinition(lead, project, kpiId, change),
    () => moveKpi(lead, project, { kpiId, place: 1 }),
    () => archiveKpi(lead, project, kpiId),
    () => restoreKpi(lead, project, kpiId),
    () => getKpi(project, kpiId, span),
    () => getKpi(project, "1", span),
  ]) {
    await expect(act()).rejects.toMatchObject({ status: 404 });
  }
  expect(await listTrends(project.id, span)).toEqual([]);
  expect(await listTrendsOfProjects([project.id, other.id], span)).toMatchObject([{ kpiId, projectId: other.id }]);
});

test("key numbers are put in order, twice the same", async () => {
  const project = await startProject();
  const ids = [];
  for (const name of ["A", "B", "C"]) ids.push(await makeKpi(lead, project, { name }));
  const first = { kpiId: ids[2] as string, place: 1 };
  await moveKpi(lead, project, first);
  await moveKpi(lead, project, first);
  expect(await names(project.id)).toEqual(["C", "A", "B"]);
  await Promise.all([moveKpi(lead, project, { kpiId: ids[0] as string, place: 9 }), moveKpi(lead, project, first)]);
  expect(await names(project.id)).toEqual(["C", "B", "A"]);
});

test("an archived key number leaves the list and comes back to its end", async () => {
  const project = await startProject();
  const kpiId = await makeKpi(lead, project, { name: "A" });
  await makeKpi(lead, project, { name: "B" });
  await archiveKpi(lead, project, kpiId);
  await archiveKpi(lead, project, kpiId);
  expect(await names(project.id)).toEqual(["B"]);
  expect(await listArchivedKpis(project)).toEqual([{ kpiId, name: "A", archivedAt: expect.any(Date) }]);
  expect(await getKpi(project, kpiId, span)).toMatchObject({ archivedAt: expect.any(Date) });
  expect(await restoreKpi(lead, project, kpiId)).toBeUndefined();
  expect(await restoreKpi(lead, project, kpiId)).toBeUndefined();
  expect(await names(project.id)).toEqual(["B", "A"]);
  await archiveKpi(lead, project, kpiId);
  await makeKpi(lead, project, { name: "a" });
  expect(await restoreKpi(lead, project, kpiId)).toEqual({ refused: "There is a key number of this name already." });
});

test("a changed definition is a new version with its reason; the old one stays", async () => {
  const project = await startProject();
  const { id: _, sense, shape, ...meaning } = kpiInput();
  const kpiId = await makeKpi(lead, project);
  const change = {
    ...meaning,
    number: 2,
    unit: "orders a second",
    fromWeekOn: "2026-11-23",
    reason: "Easier to picture.",
  };
  const submit = (more = {}) => on(() => changeDefinition(lead, project, kpiId, { ...change, ...more }));
  expect(await Promise.all([submit(), submit()])).toEqual([undefined, undefined]);
  const { definitions } = await getKpi(project, kpiId, span);
  expect(definitions).toMatchObject([
    { number: 1, unit: "orders a minute", fromWeekOn: "2026-11-16" },
    {
      number: 2,
      unit: "orders a second",
      fromWeekOn: "2026-11-23",
      reason: "Easier to picture.",
      byName: "Priya Nair",
      sense,
      shape,
    },
  ]);
  expect(await submit({ unit: "orders an hour" })).toEqual({
    refused: "Somebody changed this definition meanwhile. Please reload the page to see it, and change it again.",
  });
  expect(await submit({ number: 3 })).toEqual({ refused: "Nothing is different from the definition in force." });
  for (const fromWeekOn of ["2026-11-16", "2026-11-24", "2027-11-15"]) {
    expect(await submit({ number: 3, target: null, fromWeekOn })).toEqual({
      refused:
        "Please choose a week from that of 23 November, when the definition before began, to that of 8 February 2027.",
      field: "fromWeekOn",
    });
  }
  await makeKpi(lead, project, { name: "Latency" });
  expect(await submit({ number: 3, name: "latency" })).toMatchObject({ field: "name" });
  expect(await db.kpiDefinition.count({ where: { kpiId } })).toBe(2);
});
