import type { Shape } from "./kpi";
import { parseNumber } from "./parse-number";
import { parsePercent } from "./parse-percent";

type ParsedTarget = { ok: true; value: number | null } | { ok: false; problem: string };

/** Reads a target as typed: nothing is no target, that of a ratio a percentage. */
export function parseTarget(shape: Shape, typed: string): ParsedTarget {
  if (typed.trim() === "") return { ok: true, value: null };
  return shape === "ratio" ? parsePercent(typed) : parseNumber(typed);
}
