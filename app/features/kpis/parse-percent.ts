import { withoutNoise } from "./format-value";
import { type ParsedNumber, parseNumber } from "./parse-number";

/** "0.7" or "0.7%" as the fraction 0.007. */
export function parsePercent(typed: string): ParsedNumber {
  const parsed = parseNumber(typed.trim().replace(/\s?%$/, ""), { least: 0, most: 100 });
  return parsed.ok ? { ok: true, value: withoutNoise(parsed.value / 100) } : parsed;
}
