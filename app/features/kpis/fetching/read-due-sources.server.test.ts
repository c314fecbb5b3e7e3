import { beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam } from "#tests/factories/projects";
import { makeSource } from "#tests/factories/sources";
import { meteredTeam } from "#tests/setup/metered-team";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { recordReading } from "../record-reading.server";
import { readDueSources } from "./read-due-sources.server";
import { readNow } from "./read-now.server";

const friday = new Date("2026-11-20T15:00:00Z");
const monday = new Date("2026-11-22T23:10:00Z");
const week = "2026-11-16";

const team = meteredTeam();

beforeEach(async () => {
  await db.kpiSource.deleteMany();
  await atTime(friday, () => makeSource(team.priya, team.project, team.kpiId, team.server.url));
});

const run = (at: Date) => atTime(at, () => readDueSources(at));
const readings = async () =>
  (
    await db.reading.findMany({
      where: { kpiId: team.kpiId, weekOn: new Date(week) },
      orderBy: [{ weekOn: "asc" }, { number: "asc" }],
    })
  ).map(({ weekOn, status, value, source, remark }) => [
    weekOn.toISOString().slice(0, 10),
    status,
    value,
    source,
    remark,
  ]);
const source = () => db.kpiSource.findFirstOrThrow({ where: { kpiId: team.kpiId } });

test("the week so far before the deadline, the whole one after it, and nothing twice", async () => {
  await run(friday);
  await run(new Date(friday.getTime() + 60_000));
  expect(await readings()).toEqual([[week, "value", 1840, "prometheus", "The week so far, until Friday 16:00."]]);
  expect(team.server.asked[0]).toMatchObject({ query: "sum(increase(orders_total[403200s]))", at: friday });
  team.server.value = () => "2500";
  await run(new Date("2026-11-20T23:10:00Z"));
  await run(monday);
  await run(new Date("2026-11-23T23:10:00Z"));
  expect((await readings()).at(-1)).toEqual([week, "value", 2500, "prometheus", ""]);
  const before = (await readings()).length;
  await run(new Date("2026-11-24T22:59:00Z"));
  expect(await readings()).toHaveLength(before);
  const kept = await db.reading.findFirstOrThrow({
    where: { kpiId: team.kpiId, weekOn: new Date(week) },
    orderBy: { number: "desc" },
  });
  expect(kept).toMatchObject({
    windowFrom: new Date("2026-11-15T23:00:00Z"),
    windowUntil: new Date("2026-11-22T23:00:00Z"),
    query: "sum(increase(orders_total[604800s]))",
    sourceNote: new URL(team.server.url).host,
    byPersonId: null,
  });
});

test("what comes late is added to the history of the week", async () => {
  await run(monday);
  team.server.value = () => "1900";
  await run(new Date("2026-11-23T23:10:00Z"));
  expect((await readings()).map(([, , value]) => value)).toEqual([1840, 1900]);
});

test("a number that a person typed counts on, until a person wants the source's", async () => {
  await atTime(friday, () =>
    recordReading(team.priya, team.project, team.kpiId, week, {
      ...{ status: "value", value: 7, numerator: null, denominator: null },
    }),
  );
  await run(monday);
  expect((await readings()).map(([, , value]) => value)).toEqual([7]);
  expect(
    await atTime(monday, () => readNow(team.priya, team.project, { kpiId: team.kpiId, shape: "number" }, week)),
  ).toBeUndefined();
  expect((await readings()).map(([, , value, from]) => [value, from])).toEqual([
    [7, "by_hand"],
    [1840, "prometheus"],
  ]);
});

test.each([
  ["no data", null, ["no_data", null]],
  ["no traffic", "NaN", ["no_traffic", null]],
  ["zero", "-0", ["value", 0]],
])("%s is said as it is", async (_, answer, said) => {
  team.server.value = () => answer;
  await run(monday);
  expect((await readings()).map(([, status, value]) => [status, value])).toEqual([said]);
});

test("a source without an answer says why and since when, is asked again soon, and is well when it answers", async () => {
  team.server.value = () => new Error("query timed out");
  await run(monday);
  const [one, soon] = [await source(), new Date(monday.getTime() + 60_000)];
  expect(one).toMatchObject({ failures: 1, failingSince: monday, nextReadAt: soon, claimedUntil: null });
  expect(one.faultSaid).toContain("query timed out");
  expect(one.faultTodo).not.toBe("");
  await run(new Date(monday.getTime() + 30_000));
  expect(await source()).toMatchObject({ failures: 1 });
  await run(soon);
  expect(await source()).toMatchObject({ failures: 2, failingSince: monday });
  expect(await readings()).toEqual([]);
  team.server.value = () => "1840";
  await run(new Date(monday.getTime() + 400_000));
  expect(await source()).toMatchObject({ failures: 0, failingSince: null, faultSaid: "" });
  expect(await readings()).toHaveLength(1);
});

test("one that fails holds up no other, and three instances read each once", async () => {
  const others = await Promise.all(
    ["a", "b"].map((name) => makeKpi(team.priya, team.project, { name: `Other ${name} ${crypto.randomUUID()}` })),
  );
  await atTime(friday, () => makeSource(team.priya, team.project, others[0] as string, "http://127.0.0.1:1"));
  await atTime(friday, () => makeSource(team.priya, team.project, others[1] as string, team.server.url));
  await Promise.all([run(monday), run(monday), run(monday)]);
  const count = (id: string | undefined) => db.reading.count({ where: { kpiId: id } });
  expect([await count(team.kpiId), await count(others[0]), await count(others[1])]).toEqual([1, 0, 1]);
  const weekly = team.server.asked.filter(({ query }) => query.includes("604800s"));
  expect(weekly).toHaveLength(2);
});

test("what was asked before the source was taken away is not kept", async () => {
  team.server.before = async () => {
    await db.kpiSource.deleteMany({ where: { kpiId: team.kpiId } });
  };
  await run(monday);
  expect(await readings()).toEqual([]);
});

test("the day before is kept for who looks inside the week", async () => {
  team.server.value = ({ query }) => (query.includes("86400s") ? "260" : "1840");
  await run(monday);
  const days = await db.dayReading.findMany({ where: { kpiId: team.kpiId } });
  expect(days.map(({ dayOn, value }) => [dayOn.toISOString().slice(0, 10), value])).toEqual([["2026-11-22", 260]]);
});

test("a clock that was a year ahead leaves no source silent for a year", async () => {
  const ahead = new Date("2027-11-22T23:10:00Z");
  await db.kpiSource.updateMany({ data: { nextReadAt: ahead, claimedUntil: ahead } });
  await run(monday);
  expect(await readings()).toHaveLength(1);
});

test("only weeks that the project can have are read, however they are asked for", async () => {
  for (const odd of ["0001-01-01", "1969-12-29", "9999-12-27", "2026-11-30"])
    expect(
      await atTime(monday, () => readNow(team.priya, team.project, { kpiId: team.kpiId, shape: "number" }, odd)),
    ).toHaveProperty("refused");
  expect([team.server.asked, await db.reading.count({ where: { kpiId: team.kpiId } })]).toEqual([[], 0]);
});

test("a secret that does not open any more is said, and holds up nothing", async () => {
  await db.kpiSource.updateMany({ where: { kpiId: team.kpiId }, data: { sealed: new Uint8Array(40) } });
  await run(monday);
  expect((await source()).faultTodo).toContain("Connect it anew");
  expect(await readNow(team.priya, team.project, { kpiId: team.kpiId, shape: "number" })).toHaveProperty("refused");
});

test("who asks the same server as slow ones is told no fault of theirs, and is read by the next run", async () => {
  const mine = await makeTeam();
  const own = await makeKpi(mine.priya, mine.project);
  const slow = await Promise.all(
    Array.from({ length: 11 }, (_, number) => makeKpi(team.priya, team.project, { name: `Slow ${number}` })),
  );
  for (const id of slow) await atTime(friday, () => makeSource(team.priya, team.project, id, team.server.url));
  await atTime(new Date(friday.getTime() + 1_000), () =>
    makeSource(mine.priya, mine.project, own, team.server.url, { query: "up" }),
  );
  team.server.value = ({ query }) => (query === "up" ? "1" : new Error("no whole answer within 30 seconds"));
  const state = () => db.kpiSource.findFirstOrThrow({ where: { kpiId: own } });
  await run(monday);
  expect(await state()).toMatchObject({ failures: 0, failingSince: null, claimedUntil: null });
  expect((await source()).failures).toBe(1);
  await run(new Date(monday.getTime() + 30_000));
  expect(await state()).toMatchObject({ failures: 0, answeredAt: expect.any(Date) });
});
