import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks } from "~/features/projects/cadence-days";
import { valueInWords } from "./format-value";
import { countsTheSame, definitionOfWeek, type KpiDefinition, type TrendReading } from "./kpi";

/** How many weeks before a week its like stands in the year before, a Monday again. */
export const weeksOfYear = 52;

/** "1,640 orders a minute": what was read in the same week a year ago, "" where nothing was or something else was counted. */
export function yearAgo(
  readings: readonly TrendReading[],
  definitions: readonly KpiDefinition[],
  weekOn: WeekOn,
): string {
  const before = addWeeks(weekOn, -weeksOfYear);
  const value = readings.find((reading) => reading.weekOn === before)?.value ?? null;
  const then = definitionOfWeek(definitions, before);
  if (value === null || !countsTheSame(then, definitionOfWeek(definitions, weekOn))) return "";
  return valueInWords(then, value);
}
