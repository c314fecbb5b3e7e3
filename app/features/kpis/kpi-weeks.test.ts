import { expect, test } from "vitest";
import { trendReading } from "#tests/factories/kpis";
import { currentWeekOn, expectedWeeks, readingWeeks, shownWeekOn } from "./kpi-weeks";

const fridays = {
  fromWeekOn: "2026-11-02",
  everyWeeks: 1,
  weekday: 5,
  hour: 17,
  minute: 0,
  timeZone: "Europe/Berlin",
};

test("a number belongs to the week that is due next", () => {
  expect(currentWeekOn([fridays], new Date("2026-11-20T15:59:00Z"))).toBe("2026-11-16");
  expect(currentWeekOn([fridays], new Date("2026-11-20T16:00:00Z"))).toBe("2026-11-23");
  expect(currentWeekOn([], new Date("2026-11-20T16:00:00Z"))).toBe("2026-11-16");
});

test("readings may be older than the project's reporting, in its rhythm", () => {
  expect(readingWeeks([fridays], "2026-11-16", 4)).toEqual(["2026-11-16", "2026-11-09", "2026-11-02", "2026-10-26"]);
  const fortnightly = { ...fridays, everyWeeks: 2 };
  expect(readingWeeks([fortnightly], "2026-11-16", 3)).toEqual(["2026-11-16", "2026-11-02", "2026-10-19"]);
  expect(readingWeeks([], "2026-11-16", 2)).toEqual(["2026-11-16", "2026-11-09"]);
});

test("a skipped or paused week wants no number", () => {
  const rhythm = {
    cadences: [fridays],
    skips: [{ weekOn: "2026-11-09", reason: "Holidays" }],
    pauses: [{ fromOn: "2026-11-02", untilOn: "2026-11-07", reason: "Move" }],
    standIns: [],
  };
  expect(expectedWeeks(rhythm, "2026-11-16", 4)).toEqual(["2026-11-16", "2026-10-26"]);
});

test("until something is entered for the current week, the one before is shown", () => {
  const weeks = ["2026-11-16", "2026-11-09", "2026-11-02"];
  const readings = (...weekOns: string[]) => [{ readings: weekOns.map((weekOn) => trendReading(weekOn, 1)) }];
  expect(shownWeekOn(readings("2026-11-09"), "2026-11-16", weeks)).toBe("2026-11-09");
  expect(shownWeekOn(readings("2026-11-09", "2026-11-16"), "2026-11-16", weeks)).toBe("2026-11-16");
  expect(shownWeekOn(readings("2026-11-02"), "2026-11-16", weeks)).toBe("2026-11-16");
  expect(shownWeekOn([], "2026-11-16", [])).toBe("2026-11-16");
});
