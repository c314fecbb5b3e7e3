import { expect, test } from "vitest";
import { nextMeeting } from "./next-meeting";

const timeZone = "Europe/Berlin";
const tuesdayAtTen = { weekday: 2, hour: 10, minute: 0 };
const dayFrom = (from: string, pauses: { fromOn: string; untilOn: string | null }[] = [], off: string[] = []) =>
  nextMeeting(new Date(from), tuesdayAtTen, { timeZone, pauses, off })?.day;

test("is the one of this week until it is over, then the one of the next", () => {
  expect(dayFrom("2026-11-16T09:00:00+01:00")).toBe("2026-11-17");
  expect(dayFrom("2026-11-17T10:29:59+01:00")).toBe("2026-11-17");
  expect(dayFrom("2026-11-17T10:30:00+01:00")).toBe("2026-11-24");
  expect(dayFrom("2026-11-22T23:30:00+01:00")).toBe("2026-11-24");
});

test("goes by the clocks of the zone, also when they change", () => {
  const until = (from: string) =>
    nextMeeting(new Date(from), tuesdayAtTen, { timeZone, pauses: [], off: [] })?.endsAt.toISOString();
  expect(until("2026-10-20T12:00:00Z")).toBe("2026-10-27T09:30:00.000Z");
  expect(until("2026-10-19T12:00:00Z")).toBe("2026-10-20T08:30:00.000Z");
});

test("is not held in a pause, and there is none while a pause has no end or where none was agreed", () => {
  expect(dayFrom("2026-11-16T09:00:00Z", [{ fromOn: "2026-11-17", untilOn: "2026-11-25" }])).toBe("2026-12-01");
  expect(dayFrom("2026-11-16T09:00:00Z", [{ fromOn: "2026-11-17", untilOn: null }])).toBeUndefined();
  expect(nextMeeting(new Date("2026-11-16T09:00:00Z"), null, { timeZone, pauses: [], off: [] })).toBeNull();
});

test("is none that was cancelled or has ended, however many in a row", () => {
  expect(dayFrom("2026-11-16T09:00:00Z", [], ["2026-11-17"])).toBe("2026-11-24");
  expect(dayFrom("2026-11-17T10:10:00+01:00", [], ["2026-11-17", "2026-11-24"])).toBe("2026-12-01");
  expect(dayFrom("2026-11-16T09:00:00Z", [], ["2026-11-10", "2026-11-18"])).toBe("2026-11-17");
});
