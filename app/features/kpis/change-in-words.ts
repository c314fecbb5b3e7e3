import { formatDifference, formatNumber, formatValue, isSymbol } from "./format-value";
import type { Meaning } from "./kpi";

export type Verdict = "good" | "bad" | "even";
export type Change = { text: string; verdict: Verdict };

type Compared = Pick<Meaning, "shape" | "unit" | "direction">;

/**
 * What changed since `previous`: "−0.07 pt" for ratios, "+22 ms" where the value carries its unit, otherwise "+12%", or
 * "from 0" where a percentage would say nothing. However little it is, it is said wherever the two values are shown
 * differently. The verdict follows the direction of the KPI.
 */
export function changeInWords(meaning: Compared, previous: number | null, current: number): Change {
  if (previous === null) return { text: "first reading", verdict: "even" };
  if (formatValue(meaning, previous) === formatValue(meaning, current)) return { text: "no change", verdict: "even" };
  const inOwnUnit = meaning.shape === "ratio" || isSymbol(meaning.unit);
  const text = inOwnUnit ? formatDifference(meaning, previous, current) : inPercent(meaning, previous, current);
  const isBetter = meaning.direction === "up" ? current > previous : current < previous;
  return { text, verdict: isBetter ? "good" : "bad" };
}

function inPercent(meaning: Compared, previous: number, current: number): string {
  const times = current / previous;
  if (previous <= 0 || current < 0 || !Number.isFinite(times)) return `from ${formatValue(meaning, previous)}`;
  if (times >= 10) return `${formatNumber(Math.round(times))} times as much`;
  const percent = (times - 1) * 100;
  const size = Math.abs(percent);
  const text =
    size < 0.05
      ? size.toLocaleString("en-GB", { maximumSignificantDigits: 1 })
      : size < 9.95
        ? String(Number(size.toFixed(1)))
        : size.toFixed(0);
  return `${percent > 0 ? "+" : "−"}${text}%`;
}

/** Said beside the shape and the colour. */
export const verdictWords: Record<Verdict, string> = { good: "better", bad: "worse", even: "" };
