import { expect, test } from "vitest";
import { describeCadence } from "./cadence";
import {
  addDays,
  dateFromDay,
  dayFromDate,
  daysBetween,
  isDay,
  isMonday,
  weekOfDay,
  weeksBetween,
} from "./cadence-days";
import { findTimeZone, isTimeZone, listTimeZones } from "./cadence-zones";

test("a cadence reads as one sentence", () => {
  const cadence = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
  expect(describeCadence(cadence)).toBe("Every week on Friday at 17:00 (Europe/Berlin)");
  expect(describeCadence({ ...cadence, everyWeeks: 2, weekday: 7, hour: 9, minute: 5 })).toBe(
    "Every 2 weeks on Sunday at 09:05 (Europe/Berlin)",
  );
});

test("only days that exist are days, only Mondays are Mondays", () => {
  expect(["2026-11-16", "2028-02-29", "0099-01-01"].map(isDay)).toEqual([true, true, true]);
  expect(
    ["2026-02-30", "2026-2-3", "2026-11-16T00:00", "", "Monday", "2026-13-01", "0000-01-03", "9999-12-27"].some(isDay),
  ).toBe(false);
  expect(isMonday("2026-11-16")).toBe(true);
  expect(isMonday("2026-11-17")).toBe(false);
  expect(isMonday("2026-02-30")).toBe(false);
});

test("days and weeks are counted on the calendar, also across a leap day and a change of the clocks", () => {
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  expect(weeksBetween("2026-03-23", "2026-04-06")).toBe(2);
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(weekOfDay("2026-11-22")).toBe("2026-11-16");
  expect(weekOfDay("2026-11-16")).toBe("2026-11-16");
  expect(() => addDays("soon", 1)).toThrow("Not a day: soon");
});

test("a day survives the way to the database and back", () => {
  expect(dayFromDate(dateFromDay("2026-11-16"))).toBe("2026-11-16");
});

test("a zone is stored under one name, whatever the browser calls it", () => {
  expect(findTimeZone("europe/berlin")).toBe("Europe/Berlin");
  expect(findTimeZone("Asia/Calcutta")).toBe("Asia/Kolkata");
  expect(findTimeZone("asia/kathmandu")).toBe("Asia/Kathmandu");
  expect(findTimeZone("US/Eastern")).toBe("America/New_York");
  expect(findTimeZone("utc")).toBe("UTC");
});

test("text that names no zone is none", () => {
  for (const text of ["", "Berlin", "+02:00", "Europe/Atlantis", "Europe/Berlin ", "\0", "../etc/passwd"]) {
    expect(isTimeZone(text), text).toBe(false);
  }
});

test("the list of zones is sorted, without doubles, and each is stored as it is listed", () => {
  const zones = listTimeZones();
  expect(zones).toEqual([...new Set(zones)].sort());
  expect(zones).toEqual(expect.arrayContaining(["UTC", "Asia/Kolkata", "Europe/Kyiv", "Africa/Casablanca"]));
  expect(zones.length).toBeGreaterThan(400);
  expect(zones.filter((zone) => findTimeZone(zone) !== zone)).toEqual([]);
});
