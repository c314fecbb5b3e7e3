import { definitionOfWeek, type KpiTrend, type ReadingValue } from "~/features/kpis/kpi";
import { byHand } from "~/features/kpis/reading-source";
import type { Draft, DraftReading } from "./draft";
import { readingAsTyped } from "./reading-as-typed";

export type Earlier = ReadingValue & { kpiId: string; sourceNote: string };

const isEmpty = ({ status, value, numerator, denominator }: DraftReading) =>
  [status, value, numerator, denominator].every((text) => text === "");

/** The numbers of which a source by now says something else than the draft. */
export function outdatedReadings(draft: Draft, trends: readonly KpiTrend[], weekOn: string): DraftReading[] {
  return trends.flatMap(({ kpiId, definitions, readings }) => {
    const known = readings.find((one) => one.weekOn === weekOn);
    const line = draft.readings.find(({ id }) => id === kpiId);
    if (!known || !line || known.source === byHand) return [];
    const typed = readingAsTyped(kpiId, definitionOfWeek(definitions, weekOn).shape, known);
    return saysTheSame(line, typed) ? [] : [typed];
  });
}

/** Puts what a source says by now in place of what it said before, and of nothing. What somebody typed stays. */
export function refreshReadings(
  draft: Draft,
  outdated: readonly DraftReading[],
  earlier: readonly Earlier[],
  shapeOf: (kpiId: string) => string,
): Draft {
  const readings = draft.readings.map((line) => {
    const now = outdated.find(({ id }) => id === line.id);
    const said = earlier.filter(({ kpiId }) => kpiId === line.id);
    const isUntouched =
      isEmpty(line) || said.some((one) => saysTheSame(line, readingAsTyped(line.id, shapeOf(line.id), one)));
    return now && isUntouched ? now : line;
  });
  return { ...draft, readings };
}

const saysTheSame = (one: DraftReading, other: DraftReading) =>
  one.status === other.status &&
  one.value === other.value &&
  one.numerator === other.numerator &&
  one.denominator === other.denominator;
