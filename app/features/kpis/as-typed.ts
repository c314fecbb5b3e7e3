import { formatNumber, formatPercent } from "./format-value";
import type { ReadingValue, Shape } from "./kpi";

/** What a form shows of a number that is kept, so that it can be typed back: without groups, which could be read as decimals. */
export const numberAsTyped = (value: number): string => formatNumber(value).replaceAll(",", "").replace("−", "-");

/** The same of a target: that of a ratio as a percentage, none as nothing. */
export function targetAsTyped(shape: Shape, target: number | null): string {
  if (target === null) return "";
  return shape === "ratio" ? formatPercent(target).replace("%", "") : numberAsTyped(target);
}

/** The fields of a form for a reading that is there; empty ones, with "value" chosen, without. */
export function readingAsTyped(shape: Shape, reading: ReadingValue | undefined) {
  const { status = "value", value = null, numerator = null, denominator = null } = reading ?? {};
  const hasCounts = status === "value" && numerator !== null && denominator !== null;
  return {
    status,
    value: hasCounts ? "" : targetAsTyped(shape, value),
    numerator: hasCounts ? numberAsTyped(numerator) : "",
    denominator: hasCounts ? numberAsTyped(denominator) : "",
  };
}
