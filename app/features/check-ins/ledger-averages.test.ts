import { expect, test } from "vitest";
import { counted, durationText } from "./duration-text";
import { ledgerAverages } from "./ledger-averages";
import type { LedgerPhase } from "./ledger-phase";

const week = (weekOn: string, phase: LedgerPhase, count: number | null, minutes = 0, isPartly = false) => ({
  isPartly,
  ...{ weekOn, phase, count: count ?? 0, minutes, couldWait: 0, judged: 0, hasData: count !== null },
});

test("averages go over whole weeks with data, and say how many those are", () => {
  const weeks = [
    week("2026-10-26", "before", 11, 110),
    week("2026-11-02", "before", null),
    week("2026-11-09", "before", 10, 100),
    week("2026-11-16", "trial", 0),
    week("2026-11-23", "trial", 9, 900),
  ];
  expect(ledgerAverages(weeks, "2026-11-23", 10)).toEqual([
    { phase: "before", word: "Before", perWeek: "10.5", time: "3 h 30 min", over: "over 2 weeks; 1 week has no data" },
    { phase: "trial", word: "In the trial", perWeek: "0", time: "0 min", over: "over 1 week" },
  ]);
});

test("a week in which the trial began on a later day says nothing of a whole one", () => {
  const weeks = [week("2026-11-09", "trial", 11, 110, true), week("2026-11-16", "trial", 2, 20)];
  expect(ledgerAverages(weeks, "2026-11-23", 0)).toMatchObject([
    { perWeek: "2", over: "over 1 week; 1 week only partly" },
  ]);
});

test("a phase in which nobody logged has no average, not nought", () => {
  expect(ledgerAverages([week("2026-11-02", "before", null)], "2026-11-23", 0)).toMatchObject([
    { perWeek: null, over: "1 week has no data" },
  ]);
});

test("durations and numbers in words", () => {
  expect([0, 45, 60, 135, 59.6].map(durationText)).toEqual(["0 min", "45 min", "1 h", "2 h 15 min", "1 h"]);
  expect([counted(1, "week"), counted(2000, "check-in")]).toEqual(["1 week", "2,000 check-ins"]);
});
