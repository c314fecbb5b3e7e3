import { expect, test } from "vitest";
import { errorRate, trendOf, trendReading } from "#tests/factories/kpis";
import type { StoredSource } from "~/features/kpis/connection/source-state";
import type { Period } from "~/features/projects/period";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { emptyDraft } from "./draft";
import { blankLine } from "./read-draft";
import { whatSourceSays } from "./what-source-says";

const cadence = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
const period = periodOfWeek([{ fromWeekOn: "2026-11-02", ...cadence }], "2026-11-16") as Period;
const row = { ...errorRate, kpiId: "k", before: "", origin: "", later: "", isOffered: false, source: null };
const known = trendReading(period.weekOn, 0.0021, {
  ...{ numerator: 42, denominator: 20_000, source: "prometheus", sourceNote: "metrics.test" },
  ...{ readAt: "2026-11-19T23:30:00Z", remark: "The week so far, until Friday 00:30." },
});
const beside = (numerator: string, reading = known, source: StoredSource | null = null) => {
  const line = { ...blankLine("readings", "k"), numerator, denominator: "20000" };
  const open = {
    draft: { ...emptyDraft, readings: [line] },
    trends: [{ ...trendOf([reading]), archivedAt: null, source }],
  };
  return whatSourceSays(row, open, period, new Date("2026-11-21T15:00:00Z"));
};

test("a number that came by itself says where from, how old it is by the project's days, and what it counts", () =>
  expect(beside("42")).toEqual({
    origin: "Filled in from Prometheus at metrics.test, read yesterday. The week so far, until Friday 00:30.",
    source: null,
  }));

test("beside a number that somebody typed stands what the source says", () =>
  expect(beside("43")).toEqual({
    later: "Prometheus at metrics.test says 0.21%. The week so far, until Friday 00:30.",
    isOffered: true,
    source: null,
  }));

test("a number that a person has entered says nothing more", () =>
  expect(beside("42", { ...known, source: "by_hand" })).toEqual({ source: null }));

test("a week that has not begun is not asked for, and a source that fails says why", () => {
  const source = {
    ...{ kind: "prometheus", config: { url: "https://metrics.test" }, answeredAt: null },
    ...{ failingSince: "2026-11-19T23:30:00Z", faultSaid: "It was too slow.", faultTodo: "Ask for less." },
  };
  const text = "No number has come from Prometheus at metrics.test since Friday 00:30. It was too slow. Ask for less.";
  expect(beside("42", known, source).source).toEqual({ text, isFailing: true, mayRead: true });
  const open = { draft: emptyDraft, trends: [{ ...trendOf([]), archivedAt: null, source }] };
  const early = whatSourceSays(row, open, period, new Date("2026-11-10T15:00:00Z"));
  expect(early.source?.mayRead).toBe(false);
  const working = { ...source, answeredAt: "2026-11-14T08:00:00Z", failingSince: null };
  const next = { draft: emptyDraft, trends: [{ ...trendOf([]), archivedAt: null, source: working }] };
  const before = (at: string) => whatSourceSays(row, next, period, new Date(at)).source;
  expect(before("2026-11-15T22:59:59Z")).toMatchObject({
    text: "It comes by itself once the week begins.",
    mayRead: false,
  });
  expect(before("2026-11-15T23:00:01Z")).toMatchObject({ mayRead: true });
});
