import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, daysBetween } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";

export type Outcome = "accepted" | "declined" | "withdrawn" | "expired";

/** What became of a proposal; `outcome` is null while nothing did, even after its last day. */
export type Ending = { outcome: Outcome | null; closedByName: string | null; expiresOn: Day };

/** A proposal is open up to the end of the day so many days after it was sent. */
export const DAYS_OPEN = 14;
/** Its people are reminded this many days before the last one. */
export const REMIND_DAYS_BEFORE = 2;

export const lastDayOpen = (sentOn: Day): Day => addDays(sentOn, DAYS_OPEN);

/** Whether the last day has passed on the clocks of the zone. */
export const isExpired = (expiresOn: Day, at: Date, timeZone: string): boolean => dayOf(at, timeZone) > expiresOn;

/** Whether its last day is so near that whoever has not signed is reminded. */
export function isToRemind(expiresOn: Day, at: Date, timeZone: string): boolean {
  const left = daysBetween(dayOf(at, timeZone), expiresOn);
  return left >= 0 && left <= REMIND_DAYS_BEFORE;
}

/** Why nothing can be done with a proposal any more, in a sentence; null while it is open. */
export function whyClosed({ outcome, closedByName, expiresOn }: Ending, at: Date, timeZone: string): string | null {
  if (outcome === "accepted") return "Both sides have signed this proposal. It is closed.";
  if (outcome === "declined") return `${closedByName} declined this proposal. It is closed.`;
  if (outcome === "withdrawn") return `${closedByName} withdrew this proposal. It is closed.`;
  if (outcome === "expired" || isExpired(expiresOn, at, timeZone))
    return `This proposal was open until ${formatDay(expiresOn, at)}. It is closed.`;
  return null;
}
