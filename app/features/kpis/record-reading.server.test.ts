import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { kpiInput, makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { NewReading } from "./append-reading.server";
import { archiveKpi } from "./archive-kpi.server";
import { getKpi } from "./get-kpi.server";
import type { ReadingValue } from "./kpi";
import { listTrends } from "./list-trends.server";
import { recordReading } from "./record-reading.server";

const cast = await makeCast();
const lead = await cast.actor("Priya Nair");
const dana = await cast.actor("Dana Kim");
const project = await makeProject(lead);
await join(project, dana, "engineer");
const asEngineer = await getProject(dana, project.slug);
const span = { untilWeekOn: "2026-11-16", weeks: 12 };
const weekOn = "2026-11-16";
const value = (value: number): ReadingValue => ({ status: "value", value, numerator: null, denominator: null });
const noData: ReadingValue = { status: "no_data", value: null, numerator: null, denominator: null };
const newKpi = () => makeKpi(lead, project, { ...kpiInput(), name: randomUUID() });
const record = (kpiId: string, input: NewReading, week = weekOn) =>
  atTime(tuesday, () => recordReading(dana, asEngineer, kpiId, week, input));

test("readings are added; the last one counts and the others are its history", async () => {
  const kpiId = await newKpi();
  expect(await record(kpiId, noData)).toEqual({ number: 1, isNew: true });
  expect(await record(kpiId, { ...value(1840), sourceNote: "Grafana" })).toEqual({ number: 2, isNew: true });
  expect(await record(kpiId, value(1643), "2026-11-09")).toEqual({ number: 1, isNew: true });
  const trends = await listTrends(project.id, span);
  expect(trends.find((trend) => trend.kpiId === kpiId)?.readings).toEqual([
    expect.objectContaining({ weekOn: "2026-11-09", number: 1, value: 1643 }),
    {
      ...value(1840),
      weekOn,
      number: 2,
      source: "by_hand",
      sourceNote: "Grafana",
      remark: "",
      readAt: "2026-11-17T08:00:00+00:00",
      recordedAt: "2026-11-17T08:00:00+00:00",
      byName: "Dana Kim",
    },
  ]);
  const { readings } = await getKpi(project, kpiId, span);
  expect(readings.map((reading) => [reading.weekOn, reading.number, reading.status])).toEqual([
    ["2026-11-09", 1, "value"],
    [weekOn, 1, "no_data"],
    [weekOn, 2, "value"],
  ]);
});

test("the same again adds nothing, unless the source was read again", async () => {
  const kpiId = await newKpi();
  await record(kpiId, value(5));
  expect(await record(kpiId, value(5))).toEqual({ number: 1, isNew: false });
  expect(await record(kpiId, { ...value(5), readAt: tuesday })).toEqual({ number: 1, isNew: false });
  expect(await record(kpiId, { ...value(5), readAt: new Date("2026-11-17T07:00:00Z") })).toEqual({
    number: 2,
    isNew: true,
  });
  expect(await record(kpiId, { ...value(5), sourceNote: "Grafana" })).toEqual({ number: 3, isNew: true });
});

test("many at once: each different one is added once, in a row", async () => {
  const kpiId = await newKpi();
  const recorded = await Promise.all([1, 2, 3, 1, 2, 3].map((number) => record(kpiId, value(number))));
  const numbers = (await db.reading.findMany({ where: { kpiId }, orderBy: { number: "asc" } })).map(
    ({ number }) => number,
  );
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBe(recorded.filter((one) => "isNew" in one && one.isNew).length);
});

test("inside a larger transaction it goes with it", async () => {
  const kpiId = await newKpi();
  const undone = db.$transaction(async (tx) => {
    await recordReading(lead, project, kpiId, weekOn, value(1), tx);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await db.reading.count({ where: { kpiId } })).toBe(0);
});

test("who may not, and what is not there", async () => {
  const kpiId = await newKpi();
  const reader = await cast.actor("Rita Reader");
  await join(project, reader, "stakeholder");
  const asReader = await getProject(reader, project.slug);
  await expect(recordReading(reader, asReader, kpiId, weekOn, value(1))).rejects.toMatchObject({ status: 403 });
  await expect(record(randomUUID(), value(1))).rejects.toMatchObject({ status: 404 });
  await expect(record("1", value(1))).rejects.toMatchObject({ status: 404 });
  await expect(record(kpiId, value(1), "2026-11-17")).rejects.toMatchObject({ status: 404 });
  const other = await makeProject(lead, { name: "Elsewhere" });
  await expect(recordReading(lead, other, kpiId, weekOn, value(1))).rejects.toMatchObject({ status: 404 });
  await expect(record(kpiId, value(Number.NaN))).rejects.toThrow(RangeError);
  await expect(record(kpiId, { ...noData, value: 0 })).rejects.toThrow(RangeError);
  await archiveKpi(lead, project, kpiId);
  expect(await record(kpiId, value(1))).toEqual({ refused: "This key number is archived and takes no values." });
  expect(await db.reading.count({ where: { kpiId } })).toBe(0);
});

test("thousands of readings of one week: the newest ones are told, and how many there were", async () => {
  const kpiId = await newKpi();
  await db.$executeRaw`
    insert into reading (id, kpi_id, project_id, week_on, number, status, value, source, read_at, created_at)
    select gen_random_uuid(), ${kpiId}::uuid, ${project.id}::uuid, ${weekOn}::date, n, 'value', n, 'push', now(), now()
    from generate_series(1, 5000) n`;
  const { readings } = await getKpi(project, kpiId, span);
  expect([readings.length, readings[0]?.number, readings.at(-1)?.number]).toEqual([20, 4981, 5000]);
});
