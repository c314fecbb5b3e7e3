import { expect, test } from "vitest";
import { errorRate, trendOf, trendReading } from "#tests/factories/kpis";
import { emptyDraft } from "./draft";
import { blankLine } from "./read-draft";
import { outdatedReadings, refreshReadings } from "./refresh-readings";

const weekOn = "2026-11-16";
const fetched = (failed: number, number = 1) =>
  trendReading(weekOn, failed / 20_000, {
    ...{ numerator: failed, denominator: 20_000, source: "prometheus", sourceNote: "metrics.test", number },
  });
const line = (numerator: string, denominator: string) => ({
  ...blankLine("readings", "k"),
  ...{ numerator, denominator, sourceNote: "metrics.test" },
});
const refresh = (numerator: string, denominator: string, now = fetched(60, 2)) => {
  const draft = { ...emptyDraft, readings: [line(numerator, denominator)] };
  const outdated = outdatedReadings(draft, [trendOf([now], [{ ...errorRate, shape: "ratio" }])], weekOn);
  const earlier = [{ kpiId: "k", ...fetched(42) }];
  const [shown] = refreshReadings(draft, outdated, earlier, () => "ratio").readings;
  return [outdated.length, shown?.numerator, shown?.denominator];
};

test("what the source said before makes way for what it says now, and so does nothing", () => {
  expect(refresh("42", "20000")).toEqual([1, "60", "20000"]);
  expect(refresh("", "")).toEqual([1, "60", "20000"]);
});

test("what somebody typed stays", () => {
  expect(refresh("43", "20000")).toEqual([1, "43", "20000"]);
  expect(refresh("60", "20000")).toEqual([0, "60", "20000"]);
});

test("a number that a person has entered meanwhile changes no draft", () => {
  expect(refresh("42", "20000", { ...fetched(60, 2), source: "by_hand" })).toEqual([0, "42", "20000"]);
});
