import { expect, test } from "vitest";
import type { Cadence } from "./cadence";
import type { Pause } from "./period";
import { nextPeriod, periodOfWeek } from "./period-of-week";
import { isStale } from "./period-stale";
import { standInOn } from "./period-stand-in";
import { periodState, wasLate } from "./period-state";

const kathmandu: Cadence = {
  fromWeekOn: "2026-11-02",
  everyWeeks: 1,
  weekday: 7,
  hour: 1,
  minute: 0,
  timeZone: "Asia/Kathmandu",
};
/** Due on Sunday 8 November, 01:00, in Kathmandu, which is still Saturday in UTC. */
const period = nextPeriod([kathmandu], { weekOn: "2026-10-26" });
if (!period) throw new Error("The first week has a period");
const due = period.deadlineAt;
const after = new Date(due.getTime() + 1);
const state = (over: Partial<Parameters<typeof periodState>[0]>) =>
  periodState({ period, now: after, publishedAt: null, skip: null, pauses: [], ...over });
const pause = (fromOn: string, untilOn: string | null, reason = "Audit"): Pause => ({ fromOn, untilOn, reason });

test("open up to and including the deadline, late from the next millisecond", () => {
  expect(state({ now: due })).toEqual({ name: "open", deadlineAt: due });
  expect(state({ now: after })).toEqual({ name: "late", deadlineAt: due });
});

test("what was published stays published, on time or late, whatever else holds", () => {
  const excused = { skip: { reason: "Holidays" }, pauses: [pause("2026-11-01", null)] };
  expect(state({ publishedAt: due, ...excused })).toEqual({ name: "published", publishedAt: due, late: false });
  expect(state({ publishedAt: after })).toEqual({ name: "published", publishedAt: after, late: true });
  expect(state({ publishedAt: after, period: null })).toEqual({ name: "published", publishedAt: after, late: false });
  expect([wasLate(due, due), wasLate(after, due)]).toEqual([false, true]);
});

test("a skip comes before a pause, a pause before open and late", () => {
  const pauses = [pause("2026-11-01", "2026-12-01")];
  expect(state({ skip: { reason: "Holidays" }, pauses })).toEqual({ name: "skipped", reason: "Holidays" });
  expect(state({ pauses })).toEqual({ name: "paused", reason: "Audit", untilOn: "2026-12-01" });
  expect(state({ pauses, now: period.startsAt }).name).toBe("paused");
});

test("a pause covers the local day of the deadline, its last day not included", () => {
  expect(state({ pauses: [pause("2026-11-08", "2026-11-09")] }).name).toBe("paused");
  expect(state({ pauses: [pause("2026-11-08", null)] })).toMatchObject({ name: "paused", untilOn: null });
  expect(state({ pauses: [pause("2026-11-01", "2026-11-08")] }).name).toBe("late");
  expect(state({ pauses: [pause("2026-11-09", null)] }).name).toBe("late");
});

test("of several pauses the one begun last is shown", () => {
  const pauses = [pause("2026-11-06", null, "Second"), pause("2026-11-01", null, "First")];
  expect(state({ pauses })).toMatchObject({ reason: "Second" });
});

test("nothing is expected in a week without a period, skipped or not", () => {
  expect(periodOfWeek([kathmandu], "2026-10-26")).toBeNull();
  expect(state({ period: null, skip: { reason: "Holidays" }, pauses: [pause("2026-01-01", null)] })).toEqual({
    name: "not_expected",
  });
});

test("a summary is stale once the next deadline that counts has passed", () => {
  const stale = (over: Partial<Parameters<typeof isStale>[0]>) =>
    isStale({ lastPublishedPeriod: period, cadences: [kathmandu], skips: [], pauses: [], now: after, ...over });
  const nextDue = nextPeriod([kathmandu], period)?.deadlineAt ?? after;
  const late = new Date(nextDue.getTime() + 1);
  const skips = [{ weekOn: "2026-11-09", reason: "Holidays" }];
  expect(stale({})).toBe(false);
  expect(stale({ now: nextDue })).toBe(false);
  expect(stale({ now: late })).toBe(true);
  expect(stale({ now: late, lastPublishedPeriod: null })).toBe(false);
  expect(stale({ now: late, skips })).toBe(false);
  expect(stale({ now: late, pauses: [pause("2026-11-15", null)] })).toBe(false);
  expect(stale({ now: new Date("2026-11-25T00:00:00Z"), skips })).toBe(true);
  expect(stale({ now: new Date("2029-11-25T00:00:00Z"), skips, pauses: [pause("2026-11-16", null)] })).toBe(false);
});

test("the stand-in made last for the local day of the deadline answers, else the one responsible", () => {
  const answers = (...standIns: [string, string, string][]) =>
    standInOn({
      responsibleId: "priya",
      standIns: standIns.map(([personId, fromOn, untilOn]) => ({ personId, fromOn, untilOn })),
      period,
    });
  expect(answers()).toBe("priya");
  expect(answers(["sam", "2026-11-01", "2026-11-07"], ["lee", "2026-11-09", "2026-11-30"])).toBe("priya");
  expect(answers(["sam", "2026-11-08", "2026-11-08"])).toBe("sam");
  expect(answers(["sam", "2026-11-01", "2026-11-30"], ["lee", "2026-11-08", "2026-11-09"])).toBe("lee");
  expect(standInOn({ responsibleId: null, standIns: [], period })).toBeNull();
});
