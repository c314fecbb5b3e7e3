import type { Cadence } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { currentPeriod } from "~/features/projects/period-current";
import { zoneOf } from "~/features/projects/rhythm-days";

/** Minutes: after local midnight, so that what came late is there; and before a deadline, for the author's draft. */
const AFTER_MIDNIGHT = 10;
const BEFORE_DEADLINE = 60;
/** Minutes until a source that gave no answer is asked again, by how often it has not. */
const AGAIN = [1, 5, 15, 60];

/** When a source is read next: every local day a little after midnight, and an hour before the summary is due; sooner while it fails. */
export function nextReadAt(cadences: readonly Cadence[], now: Date, failures = 0): Date {
  const timeZone = zoneOf(cadences, now);
  const today = dayOf(now, timeZone);
  const deadline = currentPeriod(cadences, now)?.deadlineAt;
  const moments = [
    ...[today, addDays(today, 1)].map((day) => instantAt(day, 0, AFTER_MIDNIGHT, timeZone).getTime()),
    ...(deadline ? [deadline.getTime() - BEFORE_DEADLINE * 60_000] : []),
    ...(failures > 0 ? [now.getTime() + (AGAIN[failures - 1] ?? 60) * 60_000] : []),
  ];
  return new Date(Math.min(...moments.filter((moment) => moment > now.getTime())));
}
