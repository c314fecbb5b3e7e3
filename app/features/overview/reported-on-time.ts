import { periodState } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";
import { lastDuePeriod } from "~/features/projects/rhythm-days";

/** Whether the summary that was due last, or that came before it was due, was on time; null where none was wanted: skipped, paused, too early. */
export function reportedOnTime(
  { cadences, skips, pauses }: Rhythm,
  newest: { weekOn: string; onTime: boolean } | undefined,
  now: Date,
): boolean | null {
  const period = lastDuePeriod(cadences, now);
  if (newest && newest.weekOn >= (period?.weekOn ?? "")) return newest.onTime;
  const skip = skips.find(({ weekOn }) => weekOn === period?.weekOn) ?? null;
  return periodState({ period, now, publishedAt: null, skip, pauses }).name === "late" ? false : null;
}
