import { expect, test } from "vitest";
import { errorRate, trendReading } from "#tests/factories/kpis";
import { errorBudget } from "./error-budget";
import type { KpiDefinition } from "./kpi";

const counted = (weekOn: string, numerator: number, denominator: number) =>
  trendReading(weekOn, numerator / denominator, { numerator, denominator });
const definition = (more: Partial<KpiDefinition>) => ({ ...errorRate, ...more });

test("what may fail is the target's part of all that was counted, week by week", () => {
  const weeks = [counted("2026-11-02", 60, 20_000), counted("2026-11-09", 42, 20_000), null];
  expect(errorBudget([errorRate], weeks)).toEqual({
    text: "102 failed of the 200 that the target allows: 98 left (49%).",
    share: 0.51,
    word: "left",
  });
  const stricter = definition({ number: 2, target: 0.002, fromWeekOn: "2026-11-09" });
  expect(errorBudget([errorRate, stricter], weeks)).toMatchObject({
    text: "102 failed of the 140 that the target allows: 38 left (27%).",
  });
});

test("more than all of it", () =>
  expect(errorBudget([errorRate], [counted("2026-11-02", 130, 20_000)])).toEqual({
    text: "130 failed of the 100 that the target allows: 30 too many.",
    share: 1.3,
    word: "used up",
  }));

test("of a rate of successes, what is missing to the whole", () => {
  const uptime = definition({ direction: "up", target: 0.999 });
  expect(errorBudget([uptime], [counted("2026-11-02", 9995, 10_000)])).toMatchObject({
    text: "5 failed of the 10 that the target allows: 5 left (50%).",
  });
});

test("without counts it says why there is none, and weeks without are told", () => {
  const percent = trendReading("2026-11-09", 0.002);
  expect(errorBudget([errorRate], [percent])).toMatchObject({ share: null, word: "unknown" });
  expect(errorBudget([errorRate], [percent])?.text).toContain("two counts");
  expect(errorBudget([errorRate], [percent, counted("2026-11-02", 1, 1000)])?.text).toContain(
    "1 week without counts is not in it.",
  );
});

test("nothing may fail with a target of 0", () => {
  const never = definition({ target: 0 });
  expect(errorBudget([never], [counted("2026-11-02", 0, 1000)])).toMatchObject({ share: 0, word: "left" });
  expect(errorBudget([never], [counted("2026-11-02", 1, 1000)])).toMatchObject({ word: "used up" });
});

test("none for a number, none without a target, and none of what was counted differently", () => {
  expect(errorBudget([definition({ shape: "number" })], [])).toBeNull();
  expect(errorBudget([definition({ target: null })], [counted("2026-11-02", 1, 1000)])).toBeNull();
  const other = definition({ number: 2, sentence: "Failed orders out of all.", fromWeekOn: "2026-11-09" });
  const weeks = [counted("2026-11-02", 500, 1000), counted("2026-11-09", 1, 1000)];
  expect(errorBudget([errorRate, other], weeks)?.text).toContain("1 failed of the 5 ");
});
