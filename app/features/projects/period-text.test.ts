import { expect, test } from "vitest";
import { formatDay, formatDayShort, formatInstant, formatInstantShort, formatTime, relativeDue } from "./period-text";

const now = new Date("2026-11-21T09:00:00Z");
const at = (iso: string) => new Date(iso);

test("days carry a year only when it is another one", () => {
  expect(formatDay("2026-11-16", now)).toBe("16 November");
  expect(formatDay("2027-01-04", now)).toBe("4 January 2027");
  expect(formatDayShort("2026-11-18", now)).toBe("18 Nov");
  expect(formatDayShort("2025-02-03", now)).toBe("3 Feb 2025");
});

test("an instant of this week is a weekday, any other has its date", () => {
  expect(formatInstant(at("2026-11-20T15:40:00Z"), "Europe/Berlin", now)).toBe("Friday 16:40");
  expect(formatInstant(at("2026-11-27T16:00:00Z"), "Europe/Berlin", now)).toBe("Friday 27 November, 17:00");
  expect(formatInstant(at("2027-01-01T16:00:00Z"), "Europe/Berlin", now)).toBe("Friday 1 January 2027, 17:00");
  expect(formatInstantShort(at("2026-11-20T15:40:00Z"), "Europe/Berlin", now)).toBe("Fri 16:40");
  expect(formatInstantShort(at("2026-11-27T16:00:00Z"), "Europe/Berlin", now)).toBe("27 Nov, 17:00");
});

test("week, year and time are those of the zone", () => {
  const sundayNight = at("2026-11-22T18:30:00Z");
  expect(formatInstant(sundayNight, "UTC", now)).toBe("Sunday 18:30");
  expect(formatInstant(sundayNight, "Asia/Kathmandu", now)).toBe("Monday 23 November, 00:15");
  expect(formatInstant(at("2026-12-31T23:30:00Z"), "Europe/Berlin", now)).toBe("Friday 1 January 2027, 00:30");
  expect(formatTime(at("2026-11-21T23:00:00Z"), "Europe/Berlin")).toBe("00:00");
});

test.each([
  ["2026-11-21T11:28:00Z", "in 2 h 28 min"],
  ["2026-11-21T11:00:59Z", "in 2 h"],
  ["2026-11-21T09:12:00Z", "in 12 min"],
  ["2026-11-21T09:00:59Z", "now"],
  ["2026-11-21T08:59:30Z", "now"],
  ["2026-11-21T08:15:00Z", "45 min ago"],
  ["2026-11-20T09:00:00Z", "1 day ago"],
  ["2026-11-18T09:00:00Z", "3 days ago"],
  ["2026-11-22T08:59:59Z", "in 23 h 59 min"],
  ["2026-11-23T08:00:00Z", "in 2 days"],
  ["2026-11-27T16:00:00Z", "in 6 days"],
])("a deadline at %s is %s", (deadline, text) => {
  expect(relativeDue(now, at(deadline))).toBe(text);
});
