import { dueInWorkingHours } from "~/features/agreements/due-in-working-hours";
import { type Terms, USUAL_QUESTION_HOURS, usualWorkingHours } from "~/features/agreements/terms";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";

type Agreed = Pick<Terms, "questionHours" | "workingHours"> | null;

/** When a question asked at `at` is due: after the agreed working hours, or the usual ones, on the project's clocks. */
export function questionDue(at: Date, agreed: Agreed, rhythm: Rhythm): Date {
  return dueInWorkingHours(at, agreed?.questionHours ?? USUAL_QUESTION_HOURS, {
    workingHours: agreed?.workingHours ?? usualWorkingHours,
    timeZone: zoneOf(rhythm.cadences, at),
    pauses: rhythm.pauses,
  });
}
