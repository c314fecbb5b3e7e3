import { formatNumber, formatPoints, formatValue } from "./format-value";
import type { Meaning } from "./kpi";

export type Verdict = "good" | "bad" | "even";
export type Change = { text: string; verdict: Verdict };

type Compared = Pick<Meaning, "shape" | "unit" | "direction">;

/**
 * What changed since `previous`: "+12%" for numbers, "−0.07 pt" for ratios, "from 0" where a percentage would say
 * nothing. The verdict follows the direction of the KPI.
 */
export function changeInWords(meaning: Compared, previous: number | null, current: number): Change {
  if (previous === null) return { text: "first reading", verdict: "even" };
  const difference = current - previous;
  if (Math.abs(difference) <= 1e-9 * Math.max(Math.abs(current), Math.abs(previous))) {
    return { text: "no change", verdict: "even" };
  }
  const text = meaning.shape === "ratio" ? formatPoints(difference) : inPercent(meaning, previous, current);
  if (text === null) return { text: "almost no change", verdict: "even" };
  const isBetter = meaning.direction === "up" ? difference > 0 : difference < 0;
  return { text, verdict: isBetter ? "good" : "bad" };
}

/** Null for less than one part in two thousand. */
function inPercent(meaning: Compared, previous: number, current: number): string | null {
  const times = current / previous;
  if (previous <= 0 || current < 0 || !Number.isFinite(times)) return `from ${formatValue(meaning, previous)}`;
  if (times >= 10) return `${formatNumber(Math.round(times))} times as much`;
  const percent = (times - 1) * 100;
  const size = Math.abs(percent);
  if (size < 0.05) return null;
  const text = size < 9.95 ? String(Number(size.toFixed(1))) : size.toFixed(0);
  return `${percent > 0 ? "+" : "−"}${text}%`;
}

/** For a screen reader, which sees neither colour nor sign. */
export const verdictWords: Record<Verdict, string> = { good: "better", bad: "worse", even: "" };
