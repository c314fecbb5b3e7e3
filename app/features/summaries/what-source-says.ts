import { lastReadInWords } from "~/features/kpis/connection/source-state";
import { formatValue } from "~/features/kpis/format-value";
import { type KpiTrend, statusWords } from "~/features/kpis/kpi";
import type { StoredTrend } from "~/features/kpis/read-trends.server";
import { ageInWords, byHand, sourceInWords } from "~/features/kpis/reading-source";
import { windowOfWeek } from "~/features/kpis/sources/source-window";
import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import type { Draft } from "./draft";
import type { ReadingRow } from "./editor-view";
import { outdatedReadings } from "./refresh-readings";

type Said = Partial<Pick<ReadingRow, "origin" | "later" | "isOffered" | "source">>;

/**
 * Beside a number that came by itself where from, how old it is and what it counts; beside one that somebody typed instead,
 * what its source says. And what became of the last reading, where a source is connected.
 */
export function whatSourceSays(
  row: ReadingRow,
  { draft, trends }: { draft: Draft; trends: readonly StoredTrend[] },
  period: Period,
  now: Date,
): Said {
  const trend = trends.find(({ kpiId }) => kpiId === row.kpiId);
  if (!trend) return {};
  return { ...whatIsKnown(row, draft, trend, period, now), source: sourceOf(trend, period, now) };
}

function whatIsKnown(row: ReadingRow, draft: Draft, trend: KpiTrend, { weekOn, timeZone }: Period, now: Date): Said {
  const known = trend.readings.find((one) => one.weekOn === weekOn);
  if (!known || known.source === byHand) return {};
  const from = sourceInWords(known);
  if (outdatedReadings(draft, [trend], weekOn).length === 0) {
    const age = ageInWords(dayOf(new Date(known.readAt), timeZone), dayOf(now, timeZone));
    return { origin: `Filled in from ${from}, ${age}. ${known.remark}`.trim() };
  }
  const value = known.value === null ? statusWords[known.status] : formatValue(row, known.value);
  return { later: `${from} says ${value}. ${known.remark}`.trim(), isOffered: true };
}

function sourceOf({ source }: StoredTrend, { cadence, weekOn, timeZone }: Period, now: Date): ReadingRow["source"] {
  if (!source) return null;
  const hasBegun = windowOfWeek([cadence], weekOn, now) !== null;
  const isFailing = source.failingSince !== null;
  const text = lastReadInWords(source, timeZone, now);
  return {
    text: hasBegun || isFailing ? text : "It comes by itself once the week begins.",
    isFailing,
    mayRead: hasBegun,
  };
}
