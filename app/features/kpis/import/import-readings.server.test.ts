import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { archiveKpi } from "../archive-kpi.server";
import type { ReadingValue } from "../kpi";
import { recordReading } from "../record-reading.server";
import { type ImportedRow, importReadings } from "./import-readings.server";

const { priya, omar, dana, project } = await makeTeam();
const asEngineer = await getProject(omar, project.slug);
const asReader = await getProject(dana, project.slug);
const newKpi = () => makeKpi(priya, project, { name: randomUUID() });
const value = (value: number): ReadingValue => ({ status: "value", value, numerator: null, denominator: null });
const rows: ImportedRow[] = [
  { weekOn: "2026-11-02", reading: value(5), note: "" },
  { weekOn: "2026-11-09", reading: value(6), note: "a holiday" },
];
const run = (kpiId: string, table = rows, name = "readings.csv") =>
  atTime(tuesday, () => importReadings(omar, asEngineer, kpiId, table, name));
const stored = (kpiId: string) =>
  db.reading.findMany({ where: { kpiId }, orderBy: [{ weekOn: "asc" }, { number: "asc" }] });

test("a table is added as readings of whoever imported it, and the same table again changes nothing", async () => {
  const kpiId = await newKpi();
  expect(await run(kpiId)).toEqual({ added: 2, changed: 0, same: 0 });
  expect(await stored(kpiId)).toMatchObject([
    { value: 5, source: "csv", sourceNote: "readings.csv", byPersonId: omar.personId },
    { value: 6, source: "csv", sourceNote: "readings.csv: a holiday", byPersonId: omar.personId },
  ]);
  expect(await run(kpiId)).toEqual({ added: 0, changed: 0, same: 2 });
  expect(await run(kpiId, rows, "pasted")).toEqual({ added: 0, changed: 0, same: 2 });
  expect(await stored(kpiId)).toHaveLength(2);
});

test("what was there stays as the history of its week", async () => {
  const kpiId = await newKpi();
  await atTime(tuesday, () => recordReading(omar, asEngineer, kpiId, "2026-11-02", value(4)));
  await atTime(tuesday, () => recordReading(omar, asEngineer, kpiId, "2026-11-09", value(6)));
  expect(
    await run(
      kpiId,
      rows.map((row) => ({ ...row, note: "" })),
    ),
  ).toEqual({ added: 0, changed: 1, same: 1 });
  expect((await stored(kpiId)).map(({ value, source }) => [value, source])).toEqual([
    [4, "by_hand"],
    [5, "csv"],
    [6, "by_hand"],
  ]);
});

test("all or nothing", async () => {
  const kpiId = await newKpi();
  const broken = [...rows, { weekOn: "2026-11-10", reading: value(7), note: "" }];
  await expect(run(kpiId, broken)).rejects.toMatchObject({ status: 404 });
  expect(await stored(kpiId)).toEqual([]);
});

test("the same table many times at once is imported once", async () => {
  const kpiId = await newKpi();
  const answers = await Promise.all(Array.from({ length: 5 }, () => run(kpiId)));
  expect(answers.filter((answer) => "added" in answer && answer.added === 2)).toHaveLength(1);
  expect(await stored(kpiId)).toHaveLength(2);
});

test("who may not, and what is not there", async () => {
  const kpiId = await newKpi();
  await expect(importReadings(dana, asReader, kpiId, rows, "")).rejects.toMatchObject({ status: 403 });
  await expect(run(randomUUID())).rejects.toMatchObject({ status: 404 });
  await expect(run("1")).rejects.toMatchObject({ status: 404 });
  await archiveKpi(priya, project, kpiId);
  expect(await run(kpiId)).toEqual({ refused: "This key number is archived and takes no values." });
});
