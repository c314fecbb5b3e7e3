import type { WeekOn } from "~/features/projects/cadence";
import { formatDayShort } from "~/features/projects/period-text";
import { type Change, changeInWords } from "./change-in-words";
import { countsTheSame, definitionOfWeek, type KpiDefinition, type Meaning } from "./kpi";
import { type TrendPoint, valueBefore } from "./trend-points";

type Week = { weekOn: WeekOn; value: number; meaning: Meaning };

/** How a week's value differs from the value before it; a week far back is named, another definition not compared with. */
export function changeOfWeek(
  points: readonly TrendPoint[],
  definitions: readonly KpiDefinition[],
  { weekOn, value, meaning }: Week,
  now: Date,
): Change {
  const before = valueBefore(points, weekOn);
  if (!before) return changeInWords(meaning, null, value);
  if (!countsTheSame(definitionOfWeek(definitions, before.point.weekOn), meaning)) {
    return { text: "newly defined, not compared", verdict: "even" };
  }
  const change = changeInWords(meaning, before.point.value, value);
  if (before.isAdjacent) return change;
  return { ...change, text: `${change.text} since the week of ${formatDayShort(before.point.weekOn, now)}` };
}
