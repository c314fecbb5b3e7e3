import { dayOf } from "./cadence-clock";
import type { Period, StandIn } from "./period";

/**
 * The person who answers for a period: the stand-in whose days hold the local day of the deadline, else the one
 * responsible (null: nobody). `standIns` in the order in which they were made; the latest-made one wins.
 */
export function standInOn(input: {
  responsibleId: string | null;
  standIns: readonly StandIn[];
  period: Period;
}): string | null {
  const dueOn = dayOf(input.period.deadlineAt, input.period.timeZone);
  const standIn = input.standIns.findLast(({ fromOn, untilOn }) => fromOn <= dueOn && dueOn <= untilOn);
  return standIn?.personId ?? input.responsibleId;
}
