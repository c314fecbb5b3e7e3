import { formatValue } from "~/features/kpis/format-value";
import { type KpiTrend, statusWords } from "~/features/kpis/kpi";
import { ageInWords, byHand, sourceInWords } from "~/features/kpis/reading-source";
import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import type { Draft } from "./draft";
import type { ReadingRow } from "./editor-view";
import { outdatedReadings } from "./refresh-readings";

/** Beside a number that came by itself where from, how old it is and what it counts; beside one that somebody typed instead, what its source says. */
export function whatSourceSays(
  row: ReadingRow,
  { draft, trends }: { draft: Draft; trends: readonly KpiTrend[] },
  { weekOn, timeZone }: Pick<Period, "weekOn" | "timeZone">,
  now: Date,
): Partial<Pick<ReadingRow, "origin" | "later">> {
  const trend = trends.find(({ kpiId }) => kpiId === row.kpiId);
  const known = trend?.readings.find((one) => one.weekOn === weekOn);
  if (!trend || !known || known.source === byHand) return {};
  const from = sourceInWords(known);
  if (outdatedReadings(draft, [trend], weekOn).length === 0) {
    const age = ageInWords(dayOf(new Date(known.readAt), timeZone), dayOf(now, timeZone));
    return { origin: `Filled in from ${from}, ${age}. ${known.remark}`.trim() };
  }
  const value = known.value === null ? statusWords[known.status] : formatValue(row, known.value);
  return { later: `${from} says ${value}. ${known.remark}`.trim() };
}
