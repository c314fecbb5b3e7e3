import { expect, test } from "vitest";
import { earnedRhythm, type JudgedPeriod, provedRight } from "./earned-rhythm";

const period = (more: Partial<JudgedPeriod> = {}): JudgedPeriod => ({
  ...{ weekOn: "2026-11-16", judged: 5, kept: 5, state: "on_track", nextState: "on_track" },
  ...more,
});
const times = (count: number, more?: Partial<JudgedPeriod>) => Array.from({ length: count }, () => period(more));

test.each([
  { what: "four of five promises kept", more: { kept: 4 }, right: true },
  { what: "three of four", more: { judged: 4, kept: 3 }, right: false },
  { what: "none promised", more: { judged: 0, kept: 0 }, right: true },
  { what: "on track, then off track", more: { nextState: "off_track" }, right: false },
  { what: "on track, then at risk", more: { nextState: "at_risk" }, right: true },
  { what: "at risk, then off track", more: { state: "at_risk", nextState: "off_track" }, right: true },
] as const)("$what: $right", ({ more, right }) => {
  expect(provedRight(period(more))).toBe(right);
});

test("eight right suggest fewer interruptions, where the rhythm is weekly", () => {
  expect(earnedRhythm(times(8), 1)).toMatchObject({ suggestion: "fewer", right: 8, wrong: 0 });
  expect(earnedRhythm(times(8), 2).suggestion).toBeNull();
  expect(earnedRhythm(times(7), 1).suggestion).toBeNull();
});

test("three wrong of eight suggest a shorter trial, two suggest nothing", () => {
  expect(earnedRhythm([...times(5), ...times(3, { kept: 0 })], 1)).toMatchObject({ suggestion: "shorter", wrong: 3 });
  expect(earnedRhythm([...times(6), ...times(2, { kept: 0 })], 1).suggestion).toBeNull();
  expect(earnedRhythm([...times(4), ...times(3, { kept: 0 })], 1).suggestion).toBeNull();
});

test("only the last eight count", () => {
  expect(earnedRhythm([...times(5, { kept: 0 }), ...times(8)], 1).suggestion).toBe("fewer");
});
