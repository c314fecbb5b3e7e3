import { expect, test } from "vitest";
import { errorRate, trendReading } from "#tests/factories/kpis";
import { yearAgo } from "./year-ago";

const readings = [trendReading("2025-11-17", 0.0021), trendReading("2025-11-24", null)];

test("the same week a year ago is 52 weeks back, and only where there is a value that counts the same", () => {
  expect(yearAgo(readings, [errorRate], "2026-11-16")).toBe("0.21% of payments");
  expect(yearAgo(readings, [errorRate], "2026-11-23")).toBe("");
  expect(yearAgo(readings, [errorRate], "2026-11-09")).toBe("");
  const other = { ...errorRate, number: 2, unit: "of orders", fromWeekOn: "2026-06-01" };
  expect(yearAgo(readings, [errorRate, other], "2026-11-16")).toBe("");
});
