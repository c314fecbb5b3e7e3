import { withoutNoise } from "../format-value";
import type { ReadingValue } from "../kpi";
import { SourceFault } from "./source-fault";

/*
 * What is kept here stands in the author's draft as if it had been typed, and has to be readable as the same number again:
 * 15 digits, percentages of 12, whole counts, few decimals.
 */

/** A number that a source gave for a KPI that is one. Not a number is "no traffic": something was divided by nothing. */
export function readingOfNumber(value: number | null): ReadingValue {
  if (value === null) return without("no_data");
  if (Number.isNaN(value)) return without("no_traffic");
  return { ...without("value"), value: typable(finite(value), 15) };
}

/** A share from 0 to 1 that a source gave for a KPI that is a ratio. Nothing out of nothing is "no traffic", never 0%. */
export function readingOfShare(share: number | null): ReadingValue {
  if (share === null) return without("no_data");
  if (Number.isNaN(share)) return without("no_traffic");
  if (finite(share) < 0 || share > 1)
    throw new SourceFault(
      `It answered ${share}, which is no part of a whole.`,
      "A ratio is asked for as a share from 0 to 1. Divide a percentage by 100.",
    );
  return { ...without("value"), value: withoutNoise(typable(finite(share) * 100, 12) / 100) };
}

/**
 * The two counts of a ratio, rounded to whole ones: some sources estimate them. A whole of 0, or one that is missing, is
 * "no traffic" or "no data", never 0%.
 */
export function readingOfCounts(numerator: number | null, denominator: number | null): ReadingValue {
  if (denominator === null) return without("no_data");
  const [part, whole] = [Math.round(finite(numerator ?? 0)), Math.round(finite(denominator))];
  if (part < 0 || whole < 0)
    throw new SourceFault("It answered a count below zero.", "Check what the two queries count.");
  if (part > whole)
    throw new SourceFault(
      `It answered ${part} out of ${whole}: the part is larger than the whole.`,
      "Check that the first query counts a part of what the second one counts.",
    );
  if (whole === 0) return { ...without("no_traffic"), numerator: 0, denominator: 0 };
  return { status: "value", value: part / whole, numerator: part, denominator: whole };
}

/** Whole numbers keep all their digits, and nothing has more than 18 decimals. */
const typable = (value: number, digits: number): number =>
  Number.isInteger(value) ? value : Number(Number(value.toPrecision(digits)).toFixed(18));

/** Minus zero is zero. */
function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new SourceFault("It answered a number without end (infinite).", "Check what the query divides by.");
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new SourceFault(
      `It answered ${value}, which is too large to be kept exactly.`,
      "Ask for it in a larger unit.",
    );
  return value === 0 ? 0 : value;
}

const without = (status: ReadingValue["status"]): ReadingValue => ({
  status,
  value: null,
  numerator: null,
  denominator: null,
});
