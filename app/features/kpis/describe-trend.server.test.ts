import { expect, test } from "vitest";
import { errorRate, trendReading } from "#tests/factories/kpis";
import { describeDefinitions } from "./describe-definitions.server";
import { describeHistory } from "./describe-history.server";
import { describeTrend } from "./describe-trend.server";
import { latestReadings } from "./latest-readings";
import { trendPoints } from "./trend-points";

const stricter = { ...errorRate, number: 2, target: 0.002, reason: "We are ready.", fromWeekOn: "2026-11-16" };
const definitions = [errorRate, stricter];
const history = [
  trendReading("2026-11-09", null),
  trendReading("2026-11-09", 0.0028, { number: 2, readAt: "2026-11-10T09:00:00Z" }),
  trendReading("2026-11-16", 0.0021, { numerator: 42, denominator: 20_000 }),
];
const context = {
  untilWeekOn: "2026-11-16",
  weeks: 4,
  now: new Date("2026-11-20T12:00:00Z"),
  timeZone: "Europe/Berlin",
};
const points = trendPoints(latestReadings(history), context);

test("each week has the reading that counts, those before it, and the target of its time", () => {
  expect(describeHistory(points, history, definitions, context)).toEqual([
    {
      weekOn: "2026-11-16",
      week: "16 Nov",
      met: "not met",
      publishedAs: "",
      version: 2,
      reading: {
        number: 1,
        value: "0.21% of payments",
        counts: "42 of 20,000",
        remark: "",
        source: "Entered by Priya Nair",
        recorded: "Wednesday 13:00",
      },
      earlier: [],
      yearAgo: "",
      happened: [],
      hasDays: false,
    },
    {
      weekOn: "2026-11-09",
      week: "9 Nov",
      met: "met",
      publishedAs: "",
      version: 1,
      reading: expect.objectContaining({
        value: "0.28% of payments",
        recorded: "Wednesday 13:00, read on 10 November",
      }),
      earlier: [expect.objectContaining({ number: 1, value: "No data" })],
      yearAgo: "",
      happened: [],
      hasDays: false,
    },
  ]);
});

test("a change of the definition is marked, explained and steps the target", () => {
  const trend = describeTrend(points, definitions, context);
  const mark = { place: 3, label: "v2", text: "from the week of 16 Nov: We are ready." };
  expect(trend.marks).toEqual([mark]);
  expect(trend.drawing.marks).toEqual([{ x: 97, label: "v2" }]);
  expect(trend.rows.map(({ label, text, target }) => [label, text, target])).toEqual([
    ["9 Nov", "0.28% of payments", 0.005],
    ["16 Nov", "0.21% of payments", 0.002],
  ]);
  expect(describeTrend(points, [errorRate, { ...stricter, fromWeekOn: "2026-10-19" }], context).marks).toEqual([]);
  const twice = describeTrend(points, [...definitions, { ...stricter, number: 3 }], context);
  expect(twice.drawing.marks).toEqual([{ x: 97, label: "v3" }]);
});

test("where another thing is counted from then on the line breaks, with a word", () => {
  const recounted = { ...stricter, sentence: "Retries count too." };
  const trend = describeTrend(points, [errorRate, recounted], context);
  expect(trend.drawing.marks).toEqual([{ x: 97, label: "v2, counted differently" }]);
  expect(trend.drawing.line).toMatch(/^M[^L]+M[^L]+$/);
  expect(trend.rows.map(({ line }) => line)).toEqual([0, 1]);
  expect(describeTrend(points, definitions, context).rows.map(({ line }) => line)).toEqual([0, 0]);
});

test("where a summary was published with another value, the week has a ring and both values in words", () => {
  const published = new Map(
    [
      ["2026-11-09", null],
      ["2026-11-16", 0.0012],
    ].map(([weekOn, value]) => [weekOn as string, { ...errorRate, ...trendReading(weekOn as string, value as null) }]),
  );
  const both = "published as 0.12%, later reading 0.21%";
  const trend = describeTrend(points, definitions, { ...context, published });
  expect(trend.differing).toEqual([
    { weekOn: "2026-11-09", text: "Week of 9 Nov: published as no data, later reading 0.28%" },
    { weekOn: "2026-11-16", text: `Week of 16 Nov: ${both}` },
  ]);
  expect(trend.drawing.rings).toEqual([{ x: 97, y: expect.any(Number) }]);
  expect(trend.rows.map(({ published, text }) => [published, text])).toEqual([
    [null, "0.28% of payments, published as no data, later reading 0.28%"],
    [0.0012, `0.21% of payments, ${both}`],
  ]);
  const weeks = describeHistory(points, history, definitions, { ...context, published });
  expect(weeks[0]).toMatchObject({ reading: { value: "0.21% of payments" }, publishedAs: both });
  expect(describeTrend(points, definitions, context)).toMatchObject({ differing: [], drawing: { rings: [] } });
});

test("what happened stands below its week, in words, in the table and in the interactive chart", () => {
  const happenings = [
    { kind: "flag", weekOn: "2026-11-09", id: "f", text: "Nobody can pay" },
    { kind: "milestone", weekOn: "2026-11-16", id: "m", text: "x".repeat(200) },
    { kind: "milestone", weekOn: "2026-11-16", id: "n", text: "Shoppers pay by invoice" },
  ] as const;
  const more = { happenings: [...happenings], weeksWithDays: new Set(["2026-11-09"]) };
  const trend = describeTrend(points, definitions, { ...context, ...more });
  expect(trend.drawing.events).toEqual([
    { x: 67, row: 0, shape: "triangle" },
    { x: 97, row: 1, shape: "diamond" },
  ]);
  expect(trend.rows[0]).toMatchObject({ more: ["Flag raised: Nobody can pay"], signs: "▲", isPartial: false });
  expect(trend.happened.map(({ week, name, isFlag }) => [week, name, isFlag])).toEqual([
    ["16 Nov", "Delivered", false],
    ["16 Nov", "Delivered", false],
    ["9 Nov", "Flag raised", true],
  ]);
  const [newest, oldest] = describeHistory(points, history, definitions, { ...context, ...more });
  expect(newest?.happened.map(({ text }) => text.length)).toEqual([161, 23]);
  expect(oldest).toMatchObject({ hasDays: true, happened: [{ id: "f", name: "Flag raised" }] });
});

test("a week that is not over is hollow, with its remark", () => {
  const remark = "The week so far, until Friday 16:30.";
  const soFar = history.map((reading) => ({ ...reading, remark: reading.weekOn === "2026-11-16" ? remark : "" }));
  const partial = trendPoints(latestReadings(soFar), context);
  const trend = describeTrend(partial, definitions, context);
  expect(trend.drawing.dots.map(({ isPartial }) => isPartial)).toEqual([false, true]);
  expect(trend.rows[1]).toMatchObject({ more: [remark], isPartial: true });
  expect(describeHistory(partial, soFar, definitions, context)[0]?.reading?.remark).toBe(remark);
});

test("the versions say what is different", () => {
  const [second, first] = describeDefinitions(definitions, context);
  expect(second).toEqual({
    number: 2,
    from: "the week of 16 November",
    by: "Priya Nair, Monday 2 November, 09:00",
    reason: "We are ready.",
    changes: ["Target: from at most 0.5% to at most 0.2%"],
  });
  expect(first?.changes).toEqual([]);
});
