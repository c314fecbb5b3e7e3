import { expect, test } from "vitest";
import { errorRate, trendReading } from "#tests/factories/kpis";
import { publishedAs } from "./published-reading";

const weekOn = "2026-11-16";
const said = (value: number | null, more = {}) => trendReading(weekOn, value, more);
const published = (value: number | null, more = {}) => ({ ...errorRate, ...said(value, more) });

test.each([
  ["another value", published(0.012), said(0.014), "published as 1.2%, later reading 1.4%"],
  ["a value that came late", published(null), said(0.014), "published as no data, later reading 1.4%"],
  ["a value that fell away", published(0.012), said(null), "published as 1.2%, later reading no data"],
  ["the same value from elsewhere", published(0.012), said(0.012, { sourceNote: "Grafana", number: 2 }), ""],
  ["a difference too small to be read", published(0.012), said(0.0120000001), ""],
  [
    "other counts of the same part",
    published(0.01, { numerator: 1, denominator: 100 }),
    said(0.01, { numerator: 6, denominator: 600 }),
    "published as 1% (1 of 100), later reading 1% (6 of 600)",
  ],
])("%s", (_, before, now, words) => {
  expect(publishedAs(before, now, errorRate)).toBe(words);
});

test("a week that was not published, or not read, says nothing", () => {
  expect(publishedAs(undefined, said(0.014), errorRate)).toBe("");
  expect(publishedAs(published(0.012), undefined, errorRate)).toBe("");
});

test("each value is said in the unit of its time", () => {
  const before = { ...said(812), shape: "number", unit: "ms" } as const;
  const now = { shape: "number", unit: "s" } as const;
  expect(publishedAs(before, said(0.9), now)).toBe("published as 812 ms, later reading 0.9 s");
});
