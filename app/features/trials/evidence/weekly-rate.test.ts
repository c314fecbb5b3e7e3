import { expect, test } from "vitest";
import { addDays } from "~/features/projects/cadence-days";
import { byWeek, runsOf, weeklyRate } from "./weekly-rate";

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, passed) => addDays(first, passed));
const week = (weekOn: string, count: number | null, minutes = 0) => ({
  ...{ weekOn, count: count ?? 0, minutes, couldWait: 0, judged: 0, hasData: count !== null },
});
const usual = { weekdays: [1, 2, 3, 4, 5], refocus: 0 };

test("a week has five working days, whichever of its days are asked for", () => {
  const weeks = [week("2026-11-23", 4, 40), week("2026-11-30", 4, 40)];
  const rate = (count: number) => weeklyRate(daysFrom("2026-11-23", count), weeks, usual)?.perWeek?.checkIns;
  expect([rate(14), rate(12)]).toEqual([4, 4]);
  expect(weeklyRate(daysFrom("2026-11-23", 3), [week("2026-11-23", 3, 30)], usual)?.perWeek).toEqual({
    ...{ checkIns: 5, minutes: 50 },
  });
});

test("two working days make no week yet; weeks of which nothing is known do not count", () => {
  const friday = daysFrom("2026-12-04", 4);
  const known = [week("2026-11-30", 1, 15), week("2026-12-07", 0)];
  expect(weeklyRate(friday, known, { ...usual, refocus: 5 })).toEqual({
    ...{ checkIns: 1, minutes: 20, workingDays: 2, perWeek: null },
  });
  expect(weeklyRate(friday, [week("2026-11-30", null), week("2026-12-07", 0)], usual)?.workingDays).toBe(1);
  expect(weeklyRate(friday, [week("2026-11-30", null)], usual)).toBeNull();
});

test("a pause parts the days, and both parts of a week are one", () => {
  expect(runsOf(["2026-11-23", "2026-11-24", "2026-11-27"])).toEqual([
    { fromOn: "2026-11-23", untilOn: "2026-11-25" },
    { fromOn: "2026-11-27", untilOn: "2026-11-28" },
  ]);
  expect(byWeek([week("2026-11-23", 2, 20), week("2026-11-23", null), week("2026-11-30", null)])).toEqual([
    week("2026-11-23", 2, 20),
    week("2026-11-30", null),
  ]);
});
