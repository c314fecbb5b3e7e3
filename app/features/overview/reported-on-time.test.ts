import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import { reportedOnTime } from "./reported-on-time";

const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
  skips: [],
  pauses: [],
  standIns: [],
};
const wednesday = new Date("2026-11-25T09:00:00Z");
const said = (weekOn: string, onTime = true) => ({ weekOn, onTime });
const onTime = (newest?: { weekOn: string; onTime: boolean }, more: Partial<Rhythm> = {}, at = wednesday) =>
  reportedOnTime({ ...rhythm, ...more }, newest, at);

test("the summary that was due last was on time, came late, or never came", () => {
  expect(onTime(said("2026-11-16"))).toBe(true);
  expect(onTime(said("2026-11-16", false))).toBe(false);
  expect(onTime(said("2026-11-09"))).toBe(false);
  expect(onTime()).toBe(false);
});

test("one that came before its deadline counts at once", () => {
  expect(onTime(said("2026-11-23"))).toBe(true);
  expect(onTime(said("2026-11-02"), {}, new Date("2026-11-04T09:00:00Z"))).toBe(true);
});

test("who was to say nothing was not on time either", () => {
  const pause = { fromOn: "2026-11-14", untilOn: null, reason: "The bank is closed." };
  expect(onTime(said("2026-11-09"), { pauses: [pause] })).toBeNull();
  expect(onTime(said("2026-11-09"), { skips: [{ weekOn: "2026-11-16", reason: "Away." }] })).toBeNull();
  expect(onTime(undefined, {}, new Date("2026-11-04T09:00:00Z"))).toBeNull();
  expect(onTime(undefined, { cadences: [] })).toBeNull();
});
