import { describe, expect, test } from "vitest";
import { dateOrderOf, readWeekCell } from "./read-week-cell";

const week = (cell: string, order: "day" | "month" | null = null) => readWeekCell(cell, order, "Europe/Berlin");
const weekOn = (cell: string, order: "day" | "month" | null = null) => {
  const read = week(cell, order);
  return "weekOn" in read ? read.weekOn : read;
};

describe("a week is written in many ways", () => {
  test.each([
    ["2026-W47", "2026-11-16"],
    ["2026W47", "2026-11-16"],
    ["2026-W47-5", "2026-11-16"],
    ["KW 47/2026", "2026-11-16"],
    ["W47 2026", "2026-11-16"],
    ["2026-W53", "2026-12-28"],
    ["2026-W01", "2025-12-29"],
    ["2026-11-16", "2026-11-16"],
    ["2026-11-22", "2026-11-16"],
    ["2026/11/18", "2026-11-16"],
    ["2026-11-18 00:00:00", "2026-11-16"],
    ["2026-11-18T07:30", "2026-11-16"],
    ["18 Nov 2026", "2026-11-16"],
    ["18. November 2026", "2026-11-16"],
    ["Nov 18, 2026", "2026-11-16"],
  ])("%s", (cell, monday) => expect(weekOn(cell)).toBe(monday));
});

test("a time with its zone is a day where the project is", () => {
  expect(weekOn("2026-11-15T23:30:00Z")).toBe("2026-11-16");
  expect(weekOn("2026-11-15T23:30:00+01:00")).toBe("2026-11-09");
});

test("a date that can be two days is not guessed", () => {
  expect(week("03/04/2026")).toEqual({ needsOrder: true });
  expect(weekOn("03/04/2026", "day")).toBe("2026-03-30");
  expect(weekOn("03/04/2026", "month")).toBe("2026-03-02");
  expect(weekOn("3.4.26", "day")).toBe("2026-03-30");
  expect(weekOn("04/04/2026")).toBe("2026-03-30");
});

test("another row of the column decides it, unless the rows contradict each other", () => {
  expect(dateOrderOf(["03/04/2026", "16/11/2026"])).toBe("day");
  expect(dateOrderOf(["03/04/2026", "11/16/2026"])).toBe("month");
  expect(dateOrderOf(["03/04/2026", "2026-11-16"])).toBeNull();
  expect(dateOrderOf(["16/11/2026", "11/16/2026"])).toBeNull();
});

test.each([
  "2025-W53",
  "2026-W00",
  "2026-02-30",
  "31/04/2026",
  "46342",
  "next week",
  "",
  "=1+1",
  "0000-W01",
  "Foo 3, 2026",
])("“%s” is no week", (cell) => expect(week(cell, "day")).toEqual({ problem: expect.any(String) }));
