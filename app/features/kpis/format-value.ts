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

/** "−0.07 pt", "+1.2 pt": the difference of two fractions in percentage points. */
export function formatPoints(difference: number): string {
  const points = withoutNoise(difference * 100);
  const text = points.toLocaleString("en-GB", {
    maximumFractionDigits: decimals(Math.abs(points), 2),
    signDisplay: "exceptZero",
  });
  return `${signed(text)} pt`;
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

const isSymbol = (unit: string) => unit !== "" && unit.length <= 3;

/** Binary fractions make 0.07 of 7 - 6.93; fifteen digits are what a number holds for certain. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15));

const decimals = (size: number, digits: number) =>
  size === 0 ? 0 : Math.min(20, Math.max(digits - 1, digits - 1 - Math.floor(Math.log10(size))));

const signed = (text: string) => (text === "-0" ? "0" : text.replace("-", "−"));
