import { formatValue } from "./format-value";
import type { Meaning } from "./kpi";

/** `met` is null without a target or without a value. */
export type AgainstTarget = { text: string; met: boolean | null };

/** "target at least 1,600", and whether the value meets it. Higher-is-better has a least, lower-is-better a most. */
export function againstTarget(
  meaning: Pick<Meaning, "shape" | "unit" | "direction" | "target">,
  value: number | null,
): AgainstTarget {
  const { target, direction } = meaning;
  if (target === null) return { text: "no target", met: null };
  const text = `target ${direction === "up" ? "at least" : "at most"} ${formatValue(meaning, target)}`;
  if (value === null) return { text, met: null };
  return { text, met: direction === "up" ? value >= target : value <= target };
}

/** Said beside the colour, so that it can be read without it. */
export const metWords = (met: boolean | null): string => (met === null ? "" : met ? "met" : "not met");
