import type { TrendReading } from "./kpi";

/** Of a whole history, the reading that counts of each week: the one with the highest number. */
export function latestReadings(history: readonly TrendReading[]): TrendReading[] {
  const latest = new Map<string, TrendReading>();
  for (const reading of history) {
    const known = latest.get(reading.weekOn);
    if (!known || known.number < reading.number) latest.set(reading.weekOn, reading);
  }
  return [...latest.values()];
}
