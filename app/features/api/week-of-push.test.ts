import { expect, test } from "vitest";
import type { Cadence } from "~/features/projects/cadence";
import { weekOfPush } from "./week-of-push";

const weekly: Cadence = {
  ...{ fromWeekOn: "2026-03-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
};
const now = new Date("2026-11-18T12:00:00Z");
const of = (pushed: Parameters<typeof weekOfPush>[1], cadences = [weekly], at = now) =>
  weekOfPush(cadences, pushed, at);
const window = (from: string, until: string) => ({ window: { from, until } });

test("a week is named by its Monday, up to the present one", () => {
  expect(of({ week: "2026-11-16" })).toEqual({ weekOn: "2026-11-16", window: null, isWhole: true });
  expect(of({ week: "2025-01-06" })).toMatchObject({ weekOn: "2025-01-06" });
});

test("after Friday’s deadline the next week has not begun", () => {
  const saturday = new Date("2026-11-21T12:00:00Z");
  expect(of({ week: "2026-11-16" }, [weekly], saturday)).toMatchObject({ weekOn: "2026-11-16" });
  expect(of({ week: "2026-11-23" }, [weekly], saturday)).toMatchObject({ detail: "This week is still to come." });
});

test.each([
  ["2026-11-17", "Monday"],
  ["2026-11-23", "still to come"],
  ["2011-01-03", "ten years"],
])("the week %s is refused: %s", (week, said) => {
  expect(of({ week })).toMatchObject({ pointer: "#/week", detail: expect.stringContaining(said) });
});

test("a window is a local week, to the second, also where the clocks change", () => {
  const autumn = of(window("2026-10-19T00:00:00+02:00", "2026-10-26T00:00:00+01:00"));
  expect(autumn).toMatchObject({ weekOn: "2026-10-19", isWhole: true, window: { seconds: 169 * 3600 } });
  const same = of(window("2026-10-18T22:00:00Z", "2026-10-25T23:00:00.000Z"));
  expect(same).toEqual(autumn);
});

test("the running week may end before now, and is not whole", () => {
  const pushed = window("2026-11-16T00:00:00+01:00", "2026-11-18T12:00:00+01:00");
  expect(of(pushed)).toMatchObject({ weekOn: "2026-11-16", isWhole: false, window: { seconds: 60 * 3600 } });
});

test.each([
  ["2026-11-09T00:00:00Z", "2026-11-16T00:00:00Z", "no week of the project"],
  ["2026-11-09T00:00:00+01:00", "2026-11-15T00:00:00+01:00", "no week of the project"],
  ["2026-11-16T00:00:00+01:00", "2026-11-23T00:00:00+01:00", "still to come"],
  ["2026-11-16T00:00:00+01:00", "2026-11-09T00:00:00+01:00", "ends before"],
  ["2026-10-19T00:00:00+02:00", "2026-10-26T00:00:00+02:00", "no week of the project"],
])("the window %s to %s is refused: %s", (from, until, said) => {
  expect(of(window(from, until))).toMatchObject({ detail: expect.stringContaining(said) });
});

test("a longer cadence has longer weeks, and none between them", () => {
  const every = [{ ...weekly, everyWeeks: 2 }];
  expect(of({ week: "2026-11-02" }, every)).toMatchObject({ pointer: "#/week" });
  const pushed = window("2026-11-02T00:00:00+01:00", "2026-11-16T00:00:00+01:00");
  expect(of(pushed, every)).toMatchObject({ weekOn: "2026-11-09", isWhole: true, window: { seconds: 14 * 86_400 } });
});

test("the week or the window, one of them", () => {
  expect(of({})).toMatchObject({ pointer: "#/week" });
  expect(of({ week: "2026-11-16", ...window("a", "b") })).toMatchObject({ pointer: "#/window" });
});
