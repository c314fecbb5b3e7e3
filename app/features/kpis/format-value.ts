import type { Meaning, ReadingValue } from "./kpi";

type Shown = Pick<Meaning, "shape" | "unit">;

/** "1,840", "−0.25". Six digits are enough for a reader; whole numbers keep all of theirs. */
export function formatNumber(value: number): string {
  const digits = Math.max(6, Math.trunc(Math.abs(value)).toFixed(0).length);
  return signed(value.toLocaleString("en-GB", { maximumSignificantDigits: Math.min(digits, 21) }));
}

/** "0.21%" of a fraction. A little above nothing is never shown as 0%, a little below everything never as 100%. */
export function formatPercent(fraction: number): string {
  const percent = withoutNoise(fraction * 100);
  const fromEdge = Math.min(Math.abs(percent), Math.abs(100 - percent));
  return `${signed(percent.toLocaleString("en-GB", { maximumFractionDigits: decimals(fromEdge, 3) }))}%`;
}

/**
 * "−0.07 pt", "+22 ms": how two values differ, in percentage points for ratios and else in their unit. It is no finer than
 * the later value is shown, or two decimals, unless nothing of it were left then.
 */
export function formatDifference(meaning: Shown, previous: number, current: number): string {
  const isRatio = meaning.shape === "ratio";
  const [before, after] = isRatio ? [previous * 100, current * 100] : [previous, current];
  const shown = isRatio ? formatPercent(current) : formatNumber(current);
  const size = Math.max(Math.abs(before), Math.abs(after));
  const digits = Math.max(decimalsIn(shown), size >= 100 ? 0 : size >= 10 ? 1 : 2);
  const exact = withoutNoise(after - before);
  const isLost = Number(exact.toFixed(digits)) === 0;
  const maximumFractionDigits = isLost ? decimals(Math.abs(exact), 2) : digits;
  const text = exact.toLocaleString("en-GB", { maximumFractionDigits, signDisplay: "exceptZero" });
  return `${signed(text)} ${isRatio ? "pt" : meaning.unit}`;
}

/** "1,840", "0.21%", "812 ms": a unit of up to three characters stands with its number. */
export function formatValue(meaning: Shown, value: number): string {
  if (meaning.shape === "ratio") return formatPercent(value);
  return isSymbol(meaning.unit) ? `${formatNumber(value)} ${meaning.unit}` : formatNumber(value);
}

/** The words that follow the value: "orders a minute", "of payments"; "" where the value already carries them. */
export const unitWords = (meaning: Shown): string =>
  meaning.shape === "number" && isSymbol(meaning.unit) ? "" : meaning.unit;

/** Value and unit in one line: "1,840 orders a minute". */
export const valueInWords = (meaning: Shown, value: number): string =>
  `${formatValue(meaning, value)} ${unitWords(meaning)}`.trimEnd();

/** "42 of 20,000" where the counts of a ratio are known, otherwise "". */
export const countsInWords = (reading: ReadingValue | undefined): string =>
  reading && reading.numerator !== null && reading.denominator !== null
    ? `${formatNumber(reading.numerator)} of ${formatNumber(reading.denominator)}`
    : "";

/** A unit of up to three characters, "ms" or "€", counts as the value's own. */
export const isSymbol = (unit: string): boolean => unit !== "" && unit.length <= 3;

const decimalsIn = (text: string) => text.match(/\.(\d+)/)?.[1]?.length ?? 0;

/** Binary fractions make 0.07 of 7 - 6.93; fifteen digits are what a number holds for certain. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15));

const decimals = (size: number, digits: number) =>
  size === 0 ? 0 : Math.min(20, Math.max(digits - 1, digits - 1 - Math.floor(Math.log10(size))));

const signed = (text: string) => (text === "-0" ? "0" : text.replace("-", "−"));
