import { expect, test } from "vitest";
import { errorRate, trendReading } from "#tests/factories/kpis";
import { readTable } from "./import/read-table.server";
import { trendPoints } from "./trend-points";
import { writeReadingsCsv } from "./write-readings-csv.server";

const span = { untilWeekOn: "2026-11-16", weeks: 12 };
const readings = [
  trendReading("2026-11-02", 0.07, { sourceNote: '=HYPERLINK("x")' }),
  trendReading("2026-11-09", null),
  trendReading("2026-11-16", 0.0021, { numerator: 42, denominator: 20_000, remark: "-1 day is missing" }),
];
const windows = new Map([
  [
    "2026-11-16",
    { weekOn: "2026-11-16", from: new Date("2026-11-15T23:00:00Z"), until: new Date("2026-11-22T23:00:00Z") },
  ],
]);

test("every week with its counts, window, source and remark, for other programs", () => {
  const text = writeReadingsCsv(trendPoints(readings, span), [errorRate], windows);
  expect(text.startsWith("\ufeffweek,value,")).toBe(true);
  const table = readTable(text, ",");
  if ("problem" in table) throw new Error(table.problem);
  const [header = [], ...rows] = table.rows.map(({ cells }) => cells);
  const column = (name: string) => rows.map((cells) => cells[header.indexOf(name)]);
  expect(column("week")).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
  expect(column("value")).toEqual(["7%", "no data", "0.21%"]);
  expect(column("numerator")).toEqual(["", "", "42"]);
  expect(column("window from")).toEqual(["", "", "2026-11-15T23:00:00.000Z"]);
});

test("a text that a spreadsheet would take for a formula is marked as text, a number below zero is not", () => {
  const text = writeReadingsCsv(trendPoints(readings, span), [errorRate], windows);
  expect(text).toContain(`"'=HYPERLINK(""x"")`);
  expect(text).toContain("'-1 day is missing");
  const below = { ...errorRate, shape: "number", target: -5 } as const;
  expect(writeReadingsCsv(trendPoints([trendReading("2026-11-02", -3)], span), [below], new Map())).toContain(
    "2026-11-02,-3,",
  );
});
