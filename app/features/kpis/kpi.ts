import type { WeekOn } from "~/features/projects/cadence";

export const senses = ["throughput", "error_rate", "latency", "other"] as const;
export type Sense = (typeof senses)[number];
export const shapes = ["number", "ratio"] as const;
export type Shape = (typeof shapes)[number];
export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];
export const readingStatuses = ["value", "no_data", "no_traffic"] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

export const senseWords: Record<Sense, string> = {
  throughput: "Throughput",
  error_rate: "Error rate",
  latency: "Latency",
  other: "Something else",
};
export const shapeWords: Record<Shape, string> = { number: "A number", ratio: "A part of a whole, in percent" };
export const directionWords: Record<Direction, string> = { up: "Higher is better", down: "Lower is better" };
export const statusWords: Record<ReadingStatus | "missing", string> = {
  value: "Value",
  no_data: "No data",
  no_traffic: "No traffic",
  missing: "Not entered",
};

/** What a number means. A ratio is kept as a fraction from 0 to 1, its target too. */
export type Meaning = {
  name: string;
  sense: Sense;
  shape: Shape;
  unit: string;
  direction: Direction;
  target: number | null;
  sentence: string;
};

/** One version of it, in force from the week of `fromWeekOn` until the next version's. */
export type KpiDefinition = Meaning & {
  number: number;
  reason: string;
  fromWeekOn: WeekOn;
  byName: string | null;
  createdAt: string;
};

/** What was read for a week. Only "value" has numbers; the two counts only where they are known. */
export type ReadingValue = {
  status: ReadingStatus;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

/** The reading of a week that counts, with where it comes from. Instants are ISO text. */
export type TrendReading = ReadingValue & {
  weekOn: WeekOn;
  number: number;
  source: string;
  sourceNote: string;
  /** Why the number is not whole; "" where it is. */
  remark: string;
  readAt: string;
  recordedAt: string;
  byName: string | null;
};

/** A KPI with every version of its definition, oldest first, and its readings by week. */
export type KpiTrend = { kpiId: string; projectId: string; definitions: KpiDefinition[]; readings: TrendReading[] };

/** The version that a week is read by: the latest that has begun, and for the weeks before any the first. */
export function definitionOfWeek<Version extends { fromWeekOn: WeekOn }>(
  versions: readonly Version[],
  weekOn: WeekOn,
): Version {
  const version = versions.findLast(({ fromWeekOn }) => fromWeekOn <= weekOn) ?? versions[0];
  if (!version) throw new Error("A KPI has at least one definition");
  return version;
}

/** Whether two versions count the same thing, so that their values may be compared. Name, direction and target do not matter. */
export const countsTheSame = (a: Meaning, b: Meaning): boolean =>
  a.sense === b.sense && a.shape === b.shape && a.unit === b.unit && a.sentence === b.sentence;
