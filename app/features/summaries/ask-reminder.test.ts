import { expect, test } from "vitest";
import { askReminderOf } from "./ask-reminder";

const which = (decideBy: string, at: string) => askReminderOf(decideBy, new Date(at), "Europe/Berlin");

test("two days before at nine, until its day is over; from nine on the day after, for a week", () => {
  const cases = [
    ["2026-11-18T07:59:59Z", null],
    ["2026-11-18T08:00:00Z", "before"],
    ["2026-11-20T22:59:59Z", "before"],
    ["2026-11-20T23:00:00Z", null],
    ["2026-11-21T07:59:59Z", null],
    ["2026-11-21T08:00:00Z", "overdue"],
    ["2026-11-28T07:59:59Z", "overdue"],
    ["2026-11-28T08:00:00Z", null],
  ] as const;
  for (const [at, due] of cases) expect(which("2026-11-20", at), at).toBe(due);
});

test("what is wanted on a Monday is told on the Friday before", () => {
  expect(which("2026-11-23", "2026-11-20T07:59:59Z")).toBeNull();
  expect(which("2026-11-23", "2026-11-20T08:00:00Z")).toBe("before");
});

test("nine is nine when the clocks change", () => {
  expect(which("2026-10-26", "2026-10-23T06:59:59Z")).toBeNull();
  expect(which("2026-10-26", "2026-10-23T07:00:00Z")).toBe("before");
  expect(which("2026-10-26", "2026-10-27T07:59:59Z")).toBeNull();
  expect(which("2026-10-26", "2026-10-27T08:00:00Z")).toBe("overdue");
});
