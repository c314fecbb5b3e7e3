import type { ReadingValue } from "../kpi";
import { SourceFault } from "./source-fault";

/** A number that a source gave for a KPI that is one. Not a number is "no traffic": something was divided by nothing. */
export function readingOfNumber(value: number | null): ReadingValue {
  if (value === null) return without("no_data");
  if (Number.isNaN(value)) return without("no_traffic");
  return { ...without("value"), value: finite(value) };
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
  return { ...without("value"), value: finite(share) };
}

/** The two counts of a ratio. A whole of 0, or one that is missing, is "no traffic" or "no data", never 0%. */
export function readingOfCounts(numerator: number | null, denominator: number | null): ReadingValue {
  if (denominator === null) return without("no_data");
  const [part, whole] = [finite(numerator ?? 0), finite(denominator)];
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

/** Minus zero is zero. */
function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new SourceFault("It answered a number without end (infinite).", "Check what the query divides by.");
  return value === 0 ? 0 : value;
}

const without = (status: ReadingValue["status"]): ReadingValue => ({
  status,
  value: null,
  numerator: null,
  denominator: null,
});
