import { type ChartPoint, splitLines } from "~/ui/charts/chart-point";
import { againstTarget } from "./against-target";
import { formatValue, valueInWords } from "./format-value";
import type { Meaning } from "./kpi";

/**
 * What a chart shows, for whoever does not see it: "12-week trend: from 1,420 to 1,840 orders a minute, …". Only the values
 * that count the same as the newest.
 */
export function trendInWords(meaning: Meaning, all: readonly ChartPoint[], weeks: number): string {
  const lines = splitLines(all);
  const points = lines.at(-1) ?? [];
  const values = points.map((point) => point.value).filter((value) => value !== null);
  const title = lines.length > 1 ? "Trend since it is counted differently" : `${weeks}-week trend`;
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return `${title}: no values yet.`;
  const missing = points.length - values.length;
  const show = (value: number) => formatValue(meaning, value);
  const run =
    values.length === 1
      ? `one value, ${valueInWords(meaning, last)}`
      : `from ${show(first)} to ${valueInWords(meaning, last)}, lowest ${show(Math.min(...values))}, highest ${show(Math.max(...values))}`;
  const gaps = missing === 0 ? "" : ` ${missing === 1 ? "1 week" : `${missing} weeks`} without a value.`;
  return `${title}: ${run}; ${againstTarget(meaning, null).text}.${gaps}`;
}
