import { dayOf } from "./cadence-clock";
import type { Rhythm } from "./rhythm";
import { zoneOf } from "./rhythm-days";

/** Who answers for the project today: whoever stands in on this day, else the one responsible. */
export function answersNow({ cadences, standIns }: Rhythm, responsibleId: string | null, now: Date): string | null {
  const todayOn = dayOf(now, zoneOf(cadences, now));
  return standIns.findLast(({ fromOn, untilOn }) => fromOn <= todayOn && todayOn <= untilOn)?.personId ?? responsibleId;
}
