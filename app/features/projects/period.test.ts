import { expect, test } from "vitest";
import type { Cadence } from "./cadence";
import { currentPeriod } from "./period-current";
import { lastPeriods, lastWeeks, listPeriods } from "./period-list";
import { nextPeriod, periodOfWeek, previousPeriod } from "./period-of-week";

const fridays: Cadence = {
  fromWeekOn: "2026-11-02",
  everyWeeks: 1,
  weekday: 5,
  hour: 17,
  minute: 0,
  timeZone: "Europe/Berlin",
};
const at = (iso: string) => new Date(iso);
const weeks = (periods: { weekOn: string }[]) => periods.map((period) => period.weekOn);

test("the first period starts on its local Monday, the next at the deadline before", () => {
  expect(periodOfWeek([fridays], "2026-11-02")).toEqual({
    weekOn: "2026-11-02",
    startsAt: at("2026-11-01T23:00:00Z"),
    deadlineAt: at("2026-11-06T16:00:00Z"),
    timeZone: "Europe/Berlin",
    cadence: fridays,
  });
  expect(periodOfWeek([fridays], "2026-11-09")?.startsAt).toEqual(at("2026-11-06T16:00:00Z"));
});

test("weeks before the first and off the cadence have no period", () => {
  expect(periodOfWeek([fridays], "2026-10-26")).toBeNull();
  expect(periodOfWeek([], "2026-11-02")).toBeNull();
  const fortnightly = { ...fridays, everyWeeks: 2 };
  expect(periodOfWeek([fortnightly], "2026-11-09")).toBeNull();
  expect(periodOfWeek([fortnightly], "2026-11-16")?.startsAt).toEqual(at("2026-11-06T16:00:00Z"));
  expect(() => periodOfWeek([fridays], "2026-11-03")).toThrow("Not a Monday: 2026-11-03");
});

test("the current period is the first whose deadline is still to come", () => {
  expect(currentPeriod([fridays], at("2026-11-06T15:59:59Z"))?.weekOn).toBe("2026-11-02");
  expect(currentPeriod([fridays], at("2026-11-06T16:00:00Z"))?.weekOn).toBe("2026-11-09");
  expect(currentPeriod([fridays], at("2025-01-01T00:00:00Z"))?.weekOn).toBe("2026-11-02");
  expect(currentPeriod([], at("2025-01-01T00:00:00Z"))).toBeNull();
});

test("a change of cadence moves the rhythm but leaves no gap", () => {
  const cadences = [
    { ...fridays, fromWeekOn: "2026-11-23", everyWeeks: 3, weekday: 2, hour: 9, timeZone: "America/New_York" },
    { ...fridays, everyWeeks: 2 },
  ];
  const periods = listPeriods(cadences, { from: at("2026-11-02T00:00:00Z"), until: at("2027-01-01T00:00:00Z") });
  expect(weeks(periods)).toEqual(["2026-11-02", "2026-11-16", "2026-11-23", "2026-12-14", "2027-01-04"]);
  expect(periods[2]).toMatchObject({ startsAt: at("2026-11-20T16:00:00Z"), deadlineAt: at("2026-11-24T14:00:00Z") });
  expect(nextPeriod(cadences, { weekOn: "2026-11-16" })?.weekOn).toBe("2026-11-23");
  expect(previousPeriod(cadences, { weekOn: "2026-11-23" })?.weekOn).toBe("2026-11-16");
  expect(previousPeriod(cadences, { weekOn: "2026-11-02" })).toBeNull();
});

test("a deadline that a change of zone puts before the last one is not expected", () => {
  const cadences = [
    { ...fridays, weekday: 7, hour: 23, timeZone: "Pacific/Honolulu" },
    { ...fridays, fromWeekOn: "2026-11-09", weekday: 1, hour: 8, timeZone: "Pacific/Auckland" },
  ];
  expect(periodOfWeek(cadences, "2026-11-09")).toBeNull();
  expect(periodOfWeek(cadences, "2026-11-16")?.startsAt).toEqual(periodOfWeek(cadences, "2026-11-02")?.deadlineAt);
  expect(currentPeriod(cadences, at("2026-11-09T12:00:00Z"))?.weekOn).toBe("2026-11-16");
});

test("the last periods end with the current one", () => {
  const fortnightly = { ...fridays, everyWeeks: 2 };
  expect(weeks(lastPeriods([fortnightly], at("2026-11-21T00:00:00Z"), 2))).toEqual(["2026-11-16", "2026-11-30"]);
  expect(weeks(lastPeriods([fortnightly], at("2026-11-21T00:00:00Z"), 12))).toHaveLength(3);
  expect(lastPeriods([fortnightly], at("2026-10-30T00:00:00Z"), 12)).toEqual([]);
});

test("the last weeks end with the local week of now and show those not expected", () => {
  const strip = lastWeeks([{ ...fridays, everyWeeks: 2 }], at("2026-11-22T23:30:00Z"), 5);
  expect(strip.map((week) => [week.weekOn, week.period !== null])).toEqual([
    ["2026-10-26", false],
    ["2026-11-02", true],
    ["2026-11-09", false],
    ["2026-11-16", true],
    ["2026-11-23", false],
  ]);
  expect(lastWeeks([], at("2026-11-22T23:30:00Z"), 5)).toEqual([]);
  const newest = (weekOn: string) => lastWeeks([fridays], at("2026-11-22T23:30:00Z"), 5, weekOn).at(-1)?.weekOn;
  expect([newest("2026-11-16"), newest("2026-11-30")]).toEqual(["2026-11-23", "2026-11-30"]);
});
