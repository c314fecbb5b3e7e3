import { definitionOfWeek, type KpiTrend, type ReadingValue } from "~/features/kpis/kpi";
import { saysTheSame } from "~/features/kpis/says-the-same";
import { readTypedReading } from "~/features/kpis/typed-reading";
import type { ContentReading } from "./content";
import type { Draft } from "./draft";
import type { Remarks } from "./field-errors";

const noData: ReadingValue = { status: "no_data", value: null, numerator: null, denominator: null };

/**
 * Every KPI with its number for the week and its meaning at this time; where nothing was typed it is "no data". Nobody has
 * entered yet what is typed for the first time.
 */
export function checkReadings(
  draft: Draft,
  trends: readonly KpiTrend[],
  weekOn: string,
  readAt: Date,
  remarks: Remarks,
): ContentReading[] {
  return trends.map(({ kpiId, definitions, readings }) => {
    const index = draft.readings.findIndex(({ id }) => id === kpiId);
    const { sourceNote = "", ...typed } = draft.readings[index] ?? {};
    const { number, name, sense, shape, unit, direction, target, sentence } = definitionOfWeek(definitions, weekOn);
    const read = readTypedReading({ shape, sense }, typed);
    if ("problems" in read) {
      for (const [field, problem] of Object.entries(read.problems)) remarks.add(`readings[${index}].${field}`, problem);
    }
    const reading = ("reading" in read && read.reading) || noData;
    const known = readings.find((one) => one.weekOn === weekOn);
    const isKnown = known && saysTheSame(known, reading);
    const note = remarks.text(`readings[${index}].sourceNote`, sourceNote, 300);
    const before = readings.findLast((one) => one.weekOn < weekOn);
    return {
      id: kpiId,
      definitionNumber: number,
      ...{ name, sense, shape, unit, direction, target, sentence },
      ...reading,
      source: isKnown ? known.source : "by_hand",
      sourceNote: note,
      ...(isKnown && known.remark ? { remark: known.remark } : {}),
      readAt: isKnown ? known.readAt : readAt.toISOString(),
      byName: isKnown && known.sourceNote === note ? known.byName : null,
      previous: before ? { status: before.status, value: before.value, weekOn: before.weekOn } : null,
    };
  });
}
