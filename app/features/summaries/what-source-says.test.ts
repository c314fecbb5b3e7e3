import { expect, test } from "vitest";
import { errorRate, trendOf, trendReading } from "#tests/factories/kpis";
import { emptyDraft } from "./draft";
import { blankLine } from "./read-draft";
import { whatSourceSays } from "./what-source-says";

const period = { weekOn: "2026-11-16", timeZone: "Europe/Berlin" };
const row = { ...errorRate, kpiId: "k", before: "", origin: "", later: "" };
const known = trendReading(period.weekOn, 0.0021, {
  ...{ numerator: 42, denominator: 20_000, source: "prometheus", sourceNote: "metrics.test" },
  ...{ readAt: "2026-11-19T23:30:00Z", remark: "The week so far, until Friday 00:30." },
});
const beside = (numerator: string, reading = known) => {
  const line = { ...blankLine("readings", "k"), numerator, denominator: "20000" };
  const open = { draft: { ...emptyDraft, readings: [line] }, trends: [trendOf([reading])] };
  return whatSourceSays(row, open, period, new Date("2026-11-21T15:00:00Z"));
};

test("a number that came by itself says where from, how old it is by the project's days, and what it counts", () =>
  expect(beside("42")).toEqual({
    origin: "Filled in from Prometheus at metrics.test, read yesterday. The week so far, until Friday 00:30.",
  }));

test("beside a number that somebody typed stands what the source says", () =>
  expect(beside("43")).toEqual({
    later: "Prometheus at metrics.test says 0.21%. The week so far, until Friday 00:30.",
  }));

test("a number that a person has entered says nothing more", () =>
  expect(beside("42", { ...known, source: "by_hand" })).toEqual({}));
