import type { Day } from "~/features/projects/cadence";
import { addDays } from "~/features/projects/cadence-days";

const USUAL_DAYS = 14;
const MOST_DAYS = 366;

/**
 * Two weeks after a day, counted in calendar days: two weeks after 15 February is 29 February where the year has one, and
 * 1 March where it has none.
 */
export const usualFollowUp = (today: Day): Day => addDays(today, USUAL_DAYS);

/** Why a conversation cannot be looked at again on this day; null where it can. */
export function whyNoFollowUp(day: Day, today: Day): string | null {
  if (day < today) return "This day is over. Please choose one that is still to come.";
  if (day > addDays(today, MOST_DAYS)) return "Please choose a day within a year.";
  return null;
}
