import { describe, expect, test } from "vitest";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { reminderOf } from "./deadline-reminder";

const cadence = { fromWeekOn: "2026-01-05", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
const which = (weekOn: string, at: string, more: Partial<typeof cadence> = {}) => {
  const period = periodOfWeek([{ ...cadence, ...more }], weekOn);
  if (!period) throw new Error("No period");
  return reminderOf(period, new Date(at));
};

test("the day before at the same time, until the deadline; two hours after it, for three days", () => {
  const cases = [
    ["2026-11-19T15:59:59Z", null],
    ["2026-11-19T16:00:00Z", "before"],
    ["2026-11-20T15:59:59Z", "before"],
    ["2026-11-20T16:00:00Z", null],
    ["2026-11-20T17:59:59Z", null],
    ["2026-11-20T18:00:00Z", "after"],
    ["2026-11-23T15:59:59Z", "after"],
    ["2026-11-23T16:00:00Z", null],
  ] as const;
  for (const [at, due] of cases) expect(which("2026-11-16", at), at).toBe(due);
});

describe("a weekend", () => {
  test.each([
    ["Monday", 1, "2026-11-13T16:00:00Z"],
    ["Sunday", 7, "2026-11-20T16:00:00Z"],
    ["Saturday", 6, "2026-11-20T16:00:00Z"],
  ])("what is due on %s is told on the Friday before", (_, weekday, from) => {
    expect(which("2026-11-16", from, { weekday })).toBe("before");
    expect(which("2026-11-16", new Date(Date.parse(from) - 1).toISOString(), { weekday })).toBeNull();
  });
});

describe("when the clocks change in between", () => {
  test("it is the same time of the day before", () => {
    const monday = { weekday: 1, hour: 9 };
    expect(which("2026-03-30", "2026-03-27T07:59:59Z", monday)).toBeNull();
    expect(which("2026-03-30", "2026-03-27T08:00:00Z", monday)).toBe("before");
    expect(which("2026-10-26", "2026-10-23T07:00:00Z", monday)).toBe("before");
    expect(which("2026-10-26", "2026-10-23T06:59:59Z", monday)).toBeNull();
  });
  test("two hours after are two hours that pass", () => {
    const night = { weekday: 7, hour: 1 };
    expect(which("2026-03-23", "2026-03-29T01:59:59Z", night)).toBeNull();
    expect(which("2026-03-23", "2026-03-29T02:00:00Z", night)).toBe("after");
    expect(which("2026-10-19", "2026-10-25T00:59:59Z", night)).toBeNull();
    expect(which("2026-10-19", "2026-10-25T01:00:00Z", night)).toBe("after");
  });
});
