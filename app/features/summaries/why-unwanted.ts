import type { Period } from "~/features/projects/period";
import { findPause } from "~/features/projects/period-state";
import type { Rhythm } from "~/features/projects/rhythm";

/** Why nobody waits for the summary of a period, in words; null when it is wanted. */
export function whyUnwanted(period: Period, { skips, pauses }: Pick<Rhythm, "skips" | "pauses">): string | null {
  const skip = skips.find(({ weekOn }) => weekOn === period.weekOn);
  if (skip) return `No summary is wanted for this week. It was skipped: ${skip.reason}`;
  const pause = findPause(period, pauses);
  return pause && `No summary is wanted for this week. The project is paused: ${pause.reason}`;
}
