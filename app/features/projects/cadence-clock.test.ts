import { expect, test } from "vitest";
import { dayOf, deadlineAt, mondayOf, startOfDay } from "./cadence-clock";

const SUNDAY = 7;
const due = (timeZone: string, weekOn: string, weekday: number, hour: number, minute = 0) =>
  deadlineAt({ timeZone, weekday, hour, minute }, weekOn).toISOString();

test.each([
  ["Europe/Berlin", "2026-03-23", "2026-03-27T16:00:00.000Z", "2026-04-03T15:00:00.000Z"],
  ["Europe/Berlin", "2026-10-19", "2026-10-23T15:00:00.000Z", "2026-10-30T16:00:00.000Z"],
  ["America/New_York", "2026-03-02", "2026-03-06T22:00:00.000Z", "2026-03-13T21:00:00.000Z"],
  ["Australia/Lord_Howe", "2026-09-28", "2026-10-02T06:30:00.000Z", "2026-10-09T06:00:00.000Z"],
  ["Africa/Casablanca", "2026-02-09", "2026-02-13T16:00:00.000Z", "2026-02-20T17:00:00.000Z"],
  ["Asia/Kathmandu", "2026-03-23", "2026-03-27T11:15:00.000Z", "2026-04-03T11:15:00.000Z"],
])("Friday 17:00 stays 17:00 on the clocks of %s in the week of %s and the next", (zone, weekOn, first, second) => {
  const next = new Date(Date.parse(weekOn) + 7 * 86_400_000).toISOString().slice(0, 10);
  expect([due(zone, weekOn, 5, 17), due(zone, next, 5, 17)]).toEqual([first, second]);
});

test.each([
  ["Europe/Berlin", "2026-03-23", 2, 30, "2026-03-29T01:30:00.000Z"],
  ["America/New_York", "2026-03-02", 2, 30, "2026-03-08T07:30:00.000Z"],
  ["Australia/Lord_Howe", "2026-09-28", 2, 15, "2026-10-03T15:45:00.000Z"],
  ["Africa/Casablanca", "2026-03-16", 2, 30, "2026-03-22T02:30:00.000Z"],
])("a time that the clocks skip moves forward by the length of the gap: %s", (zone, weekOn, hour, minute, instant) => {
  expect(due(zone, weekOn, SUNDAY, hour, minute)).toBe(instant);
});

test.each([
  ["Europe/Berlin", "2026-10-19", 2, 30, "2026-10-25T00:30:00.000Z"],
  ["America/New_York", "2026-10-26", 1, 30, "2026-11-01T05:30:00.000Z"],
  ["Australia/Lord_Howe", "2026-03-30", 1, 45, "2026-04-04T14:45:00.000Z"],
  ["Africa/Casablanca", "2026-02-09", 2, 30, "2026-02-15T01:30:00.000Z"],
])("a time that the clocks show twice is the earlier one: %s", (zone, weekOn, hour, minute, instant) => {
  expect(due(zone, weekOn, SUNDAY, hour, minute)).toBe(instant);
});

test("a day that a zone skipped is the next one", () => {
  expect(due("Pacific/Apia", "2011-12-26", 5, 17)).toBe("2011-12-31T03:00:00.000Z");
  expect(due("Pacific/Kwajalein", "1993-08-16", 6, 9)).toBe("1993-08-21T21:00:00.000Z");
  expect(startOfDay("2011-12-30", "Pacific/Apia").toISOString()).toBe("2011-12-30T10:00:00.000Z");
});

test("the day and the week of an instant are local", () => {
  const instant = new Date("2026-11-22T23:30:00Z");
  expect([dayOf(instant, "UTC"), mondayOf(instant, "UTC")]).toEqual(["2026-11-22", "2026-11-16"]);
  expect([dayOf(instant, "Europe/Berlin"), mondayOf(instant, "Europe/Berlin")]).toEqual(["2026-11-23", "2026-11-23"]);
});

test("an unknown zone is refused", () => {
  expect(() => due("Europe/Atlantis", "2026-11-16", 5, 17)).toThrow(RangeError);
});
