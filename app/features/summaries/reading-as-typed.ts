import type { ReadingValue } from "~/features/kpis/kpi";
import type { DraftReading } from "./draft";

type Known = ReadingValue & { sourceNote: string };

/** What is known of a key number's week as if it had been typed: counts where there are counts, a ratio else in percent. */
export function readingAsTyped(
  kpiId: string,
  shape: string,
  { status, value, numerator, denominator, sourceNote }: Known,
): DraftReading {
  const blank = { id: kpiId, status: "", value: "", numerator: "", denominator: "", sourceNote };
  if (denominator !== null) return { ...blank, numerator: String(numerator), denominator: String(denominator) };
  if (value === null) return { ...blank, status };
  return { ...blank, value: plainly(shape === "ratio" ? Number((value * 100).toPrecision(12)) : value) };
}

/** Without an exponent, however small: "0.0000005". */
const plainly = (value: number) =>
  /e/.test(String(value))
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
