import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks, weeksBetween } from "~/features/projects/cadence-days";
import type { ChartPoint } from "~/ui/charts/chart-point";
import { countsTheSame, type Meaning, type TrendReading } from "./kpi";

export type TrendSpan = { untilWeekOn: WeekOn; weeks: number; expectedWeeks?: readonly WeekOn[] };
export type TrendPoint = ChartPoint & { weekOn: WeekOn; reading: TrendReading | null };

/**
 * The weeks to draw, from the first one that has a reading. A week that wanted none (not among `expectedWeeks`) has no
 * point, so the line passes it; one that wanted a reading and has no value leaves a gap.
 */
export function trendPoints(
  readings: readonly TrendReading[],
  { untilWeekOn, weeks, expectedWeeks }: TrendSpan,
): TrendPoint[] {
  const startOn = addWeeks(untilWeekOn, 1 - weeks);
  const ofWeek = new Map(readings.map((reading) => [reading.weekOn, reading]));
  const all = Array.from({ length: weeks }, (_, place): TrendPoint => {
    const weekOn = addWeeks(startOn, place);
    const reading = ofWeek.get(weekOn) ?? null;
    return { place, weekOn, reading, value: reading?.value ?? null };
  });
  const first = all.findIndex(({ reading }) => reading);
  if (first < 0) return [];
  return all.slice(first).filter(({ weekOn, reading }) => reading || !expectedWeeks || expectedWeeks.includes(weekOn));
}

/** The same points, those from which on something else is counted starting anew. */
export const breakWhereRedefined = (
  points: readonly TrendPoint[],
  meaningOf: (weekOn: WeekOn) => Meaning,
): TrendPoint[] =>
  points.map((point, index) => {
    const before = points[index - 1];
    const isSame = !before || countsTheSame(meaningOf(before.weekOn), meaningOf(point.weekOn));
    return isSame ? point : { ...point, startsAnew: true };
  });

/** The last point before `weekOn` that has a value, and whether it is the one just before. */
export function valueBefore(
  points: readonly TrendPoint[],
  weekOn: WeekOn,
): { point: TrendPoint; isAdjacent: boolean } | null {
  const earlier = points.filter((point) => weeksBetween(point.weekOn, weekOn) > 0);
  const point = earlier.findLast(({ value }) => value !== null);
  return point ? { point, isAdjacent: point === earlier.at(-1) } : null;
}
