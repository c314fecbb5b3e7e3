import { expect, test } from "vitest";
import { trendReading as reading } from "#tests/factories/kpis";
import { trendPoints, valueBefore } from "./trend-points";

const span = { untilWeekOn: "2026-11-16", weeks: 5 };
const values = (points: { place: number; value: number | null }[]) => points.map(({ place, value }) => [place, value]);

test("weeks are drawn from the first reading on, a week without a value is a gap", () => {
  const readings = [reading("2026-10-26", 1), reading("2026-11-09", null), reading("2026-11-16", 3)];
  expect(values(trendPoints(readings, span))).toEqual([
    [1, 1],
    [2, null],
    [3, null],
    [4, 3],
  ]);
  expect(trendPoints([], span)).toEqual([]);
});

test("a week that wanted no reading is no gap", () => {
  const readings = [reading("2026-10-19", 1), reading("2026-11-02", 2), reading("2026-11-16", 3)];
  const expectedWeeks = ["2026-10-19", "2026-11-02", "2026-11-16"];
  expect(values(trendPoints(readings, { ...span, expectedWeeks }))).toEqual([
    [0, 1],
    [2, 2],
    [4, 3],
  ]);
});

test("the value before is found across gaps, and it is known whether it was just before", () => {
  const points = trendPoints([reading("2026-10-26", 1), reading("2026-11-02", 2), reading("2026-11-16", 3)], span);
  expect(valueBefore(points, "2026-11-02")).toMatchObject({ point: { value: 1 }, isAdjacent: true });
  expect(valueBefore(points, "2026-11-16")).toMatchObject({ point: { value: 2 }, isAdjacent: false });
  expect(valueBefore(points, "2026-10-26")).toBeNull();
});
