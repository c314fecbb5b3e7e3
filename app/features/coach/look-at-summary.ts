import type { Evidence, Remark, SummaryText } from "./remark";

/** Everything that the coach has to say of a summary, in the order of its fields. */
export function lookAtSummary(_draft: SummaryText, _evidence: Evidence): Remark[] {
  return [];
}
