import { expect, test } from "vitest";
import type { Cadence } from "~/features/projects/cadence";
import { briefHoldsUntil } from "./brief-lifetime.server";

const berlin: Cadence = {
  ...{ fromWeekOn: "2026-11-16", everyWeeks: 1, weekday: 5, hour: 17, minute: 0 },
  timeZone: "Europe/Berlin",
};
const auckland = { ...berlin, fromWeekOn: "2026-11-23", timeZone: "Pacific/Auckland" };

const until = (cadences: Cadence[], at: string) => new Date(briefHoldsUntil({ cadences }, new Date(at))).toISOString();

test.each([
  ["to midnight in the project's zone", "2026-11-18T12:00:00Z", "2026-11-18T23:00:00.000Z"],
  ["past it, to midnight in UTC", "2026-11-18T23:00:00Z", "2026-11-19T00:00:00.000Z"],
  ["to the deadline, at which the next period begins", "2026-11-20T12:00:00Z", "2026-11-20T16:00:00.000Z"],
  ["just past the deadline, when the summary is late", "2026-11-20T16:00:00Z", "2026-11-20T16:00:00.001Z"],
  ["then to midnight again", "2026-11-20T16:00:00.001Z", "2026-11-20T23:00:00.000Z"],
])("the words of a brief hold %s", (_, at, expected) => expect(until([berlin], at)).toBe(expected));

test("a zone that the project reported in before counts too", () => {
  expect(until([berlin, auckland], "2026-12-01T09:00:00Z")).toBe("2026-12-01T11:00:00.000Z");
  expect(until([berlin, auckland], "2026-12-01T12:00:00Z")).toBe("2026-12-01T23:00:00.000Z");
});

test("without a cadence they hold for the day", () => {
  expect(until([], "2026-12-01T12:00:00Z")).toBe("2026-12-02T00:00:00.000Z");
});
