import { dueInWorkingHours } from "~/features/agreements/due-in-working-hours";
import { type Terms, USUAL_QUESTION_HOURS, usualWorkingHours } from "~/features/agreements/terms";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";

/** How long something critical may wait where nothing has been agreed. */
export const USUAL_FLAG_MINUTES = 15;

type Agreed = Pick<Terms, "questionHours" | "flagMinutes" | "workingHours"> | null;

export const flagMinutesOf = (agreed: Agreed): number => agreed?.flagMinutes ?? USUAL_FLAG_MINUTES;

/**
 * When a question asked at `at` is due: after the agreed working hours, or the usual ones, on the project's clocks. What is
 * critical is due after the agreed minutes at any hour.
 */
export function questionDue(at: Date, agreed: Agreed, rhythm: Rhythm, isCritical: boolean): Date {
  if (isCritical) return new Date(at.getTime() + flagMinutesOf(agreed) * 60_000);
  return dueInWorkingHours(at, agreed?.questionHours ?? USUAL_QUESTION_HOURS, {
    workingHours: agreed?.workingHours ?? usualWorkingHours,
    timeZone: zoneOf(rhythm.cadences, at),
    pauses: rhythm.pauses,
  });
}
