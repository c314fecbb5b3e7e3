import { expect, test } from "vitest";
import { dueInWorkingHours } from "./due-in-working-hours";
import { usualWorkingHours } from "./terms";

const berlin = { workingHours: usualWorkingHours, timeZone: "Europe/Berlin", pauses: [] };
const due = (from: string, hours: number, more = {}) =>
  dueInWorkingHours(new Date(from), hours, { ...berlin, ...more }).toISOString();

test.each([
  { what: "within the day", from: "2026-11-18T09:00:00Z", hours: 2, expected: "2026-11-18T11:00:00.000Z" },
  { what: "over the night", from: "2026-11-18T14:00:00Z", hours: 4, expected: "2026-11-19T10:00:00.000Z" },
  {
    what: "a whole day, asked in the morning",
    from: "2026-11-18T05:00:00Z",
    hours: 8,
    expected: "2026-11-18T16:00:00.000Z",
  },
  { what: "over the weekend", from: "2026-11-20T15:00:00Z", hours: 8, expected: "2026-11-23T15:00:00.000Z" },
  {
    what: "asked at night after the end",
    from: "2026-11-18T20:00:00Z",
    hours: 1,
    expected: "2026-11-19T09:00:00.000Z",
  },
  {
    what: "over the change to winter time",
    from: "2026-10-23T14:00:00Z",
    hours: 4,
    expected: "2026-10-26T11:00:00.000Z",
  },
  {
    what: "over the change to summer time",
    from: "2026-03-27T15:00:00Z",
    hours: 4,
    expected: "2026-03-30T10:00:00.000Z",
  },
])("$what", ({ from, hours, expected }) => {
  expect(due(from, hours)).toBe(expected);
});

test("days of a pause do not count", () => {
  const pauses = [{ fromOn: "2026-11-19", untilOn: "2026-11-23" }];
  expect(due("2026-11-18T14:00:00Z", 4, { pauses })).toBe("2026-11-23T10:00:00.000Z");
});

test("a pause without an end puts it off, and does not hang", () => {
  expect(due("2026-11-18T14:00:00Z", 4, { pauses: [{ fromOn: "2026-11-19", untilOn: null }] }) > "2027-11").toBe(true);
});

test("people may work at night up to midnight", () => {
  const workingHours = { weekdays: [1, 2, 3, 4, 5, 6, 7], fromHour: 0, untilHour: 24 };
  expect(due("2026-10-24T22:00:00Z", 25, { workingHours })).toBe("2026-10-25T23:00:00.000Z");
});
