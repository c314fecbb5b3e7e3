import { plainNumber } from "./decimal-mark";
import type { DecimalMark } from "./import-choices";

/**
 * Whether a column of a ratio can be shares from 0 to 1 as well as percentages: no % sign in it, no number above 1, and one
 * that is not 0. `unclear` is that one, null where it is percent for certain.
 */
export function scaleOf(rows: readonly { value: string }[], mark: DecimalMark): { unclear: string | null } {
  if (rows.some(({ value }) => value.endsWith("%"))) return { unclear: null };
  const numbers = rows.flatMap(({ value }) => {
    const number = Number(plainNumber(value, mark) || Number.NaN);
    return Number.isNaN(number) ? [] : [{ value, number }];
  });
  if (numbers.some(({ number }) => number > 1)) return { unclear: null };
  return { unclear: numbers.find(({ number }) => number > 0)?.value ?? null };
}
