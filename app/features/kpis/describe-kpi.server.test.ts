import { expect, test } from "vitest";
import { errorRate as definition, trendReading as reading, trendOf as trend } from "#tests/factories/kpis";
import { describeKpi } from "./describe-kpi.server";

const now = new Date("2026-11-20T22:30:00Z");
const context = { weekOn: "2026-11-16", now, timeZone: "Europe/Berlin" };

test("a value with its unit, change, target, source, age and trend", () => {
  const readings = [
    reading("2026-11-09", 0.0028),
    reading("2026-11-16", 0.0021, { numerator: 42, denominator: 20_000, sourceNote: "Grafana" }),
  ];
  expect(describeKpi(trend(readings), context)).toMatchObject({
    name: "Error rate",
    status: "value",
    value: "0.21%",
    unit: "of payments",
    counts: "42 of 20,000",
    change: { text: "−0.07 pt", verdict: "good" },
    target: "target at most 0.5%",
    met: true,
    metWord: "met",
    source: "Grafana, entered by Priya Nair",
    age: "read 2 days ago",
    trend: "12-week trend: from 0.28% to 0.21% of payments, lowest 0.21%, highest 0.28%; target at most 0.5%.",
  });
});

test("no reading, no data and no traffic are said, and drawn as a gap", () => {
  const before = reading("2026-11-09", 0.0028);
  expect(describeKpi(trend([before]), context)).toMatchObject({
    status: "missing",
    value: "Not entered",
    unit: "",
    change: null,
    met: null,
    source: "",
    age: "",
    sparkline: { last: null },
  });
  expect(describeKpi(trend([before, reading("2026-11-16", null)]), context)).toMatchObject({
    value: "No data",
    change: null,
    source: "",
    age: "",
    lastValue: "last value 0.28% of payments, in the week of 9 Nov",
  });
  expect(describeKpi(trend([reading("2026-11-16", null)]), context).lastValue).toBe("no value in these 12 weeks");
  const silent = reading("2026-11-16", null, { status: "no_traffic", numerator: 0, denominator: 0 });
  expect(describeKpi(trend([before, silent]), context)).toMatchObject({
    value: "No traffic",
    counts: "0 of 0",
    source: "Entered by Priya Nair",
    trend: "12-week trend: one value, 0.28% of payments; target at most 0.5%. 1 week without a value.",
  });
});

test("a change says from where it counts", () => {
  const first = [reading("2026-11-16", 0.002)];
  expect(describeKpi(trend(first), context).change).toEqual({ text: "first reading", verdict: "even" });
  const gap = [reading("2026-11-02", 0.001), ...first];
  expect(describeKpi(trend(gap), context).change?.text).toBe("+0.1 pt since the week of 2 Nov");
  const recounted = { ...definition, number: 2, sentence: "Retries count too.", fromWeekOn: "2026-11-16" };
  const readings = [reading("2026-11-09", 0.001), ...first];
  expect(describeKpi(trend(readings, [definition, recounted]), context).change?.text).toBe(
    "newly defined, not compared",
  );
  expect(describeKpi(trend(readings, [definition, recounted]), context)).toMatchObject({
    redefined: "Counted differently since the week of 16 Nov",
    sparkline: { line: expect.stringMatching(/^M[^M]+M[^M]+$/), breaks: [236] },
    trend: "Trend since it is counted differently: one value, 0.2% of payments; target at most 0.5%.",
  });
  const newTarget = { ...definition, number: 2, target: 0.001, fromWeekOn: "2026-11-16" };
  expect(describeKpi(trend(readings, [definition, newTarget]), context)).toMatchObject({
    change: { text: "+0.1 pt" },
    metWord: "not met",
    redefined: "",
    sparkline: { breaks: [] },
  });
});

test("a published summary's word stands, whatever was entered since", () => {
  const readings = [reading("2026-11-09", 0.0028), reading("2026-11-16", 0.05, { number: 2 })];
  const frozen = { ...definition, ...reading("2026-11-16", 0.0021), target: 0.001 };
  expect(describeKpi(trend(readings), { ...context, frozen })).toMatchObject({
    value: "0.21%",
    target: "target at most 0.1%",
    change: { text: "−0.07 pt" },
    trend: expect.stringContaining("highest 0.28%"),
  });
});

test("a later reading counts, and says as what the week was published", () => {
  const readings = [reading("2026-11-09", 0.0028), reading("2026-11-16", 0.014, { number: 2 })];
  const published = new Map([["2026-11-16", { ...definition, ...reading("2026-11-16", 0.012) }]]);
  expect(describeKpi(trend(readings), { ...context, published })).toMatchObject({
    value: "1.4%",
    publishedAs: "Published as 1.2%, later reading 1.4%",
  });
});
