import type { Day } from "~/features/projects/cadence";
import { startOfDay } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import type { ReadingWindow } from "../source";

export type DueMilestone = { dueOn: Day; closedAt: Date | null };

/** Milestones whose due day came to its end in the window, by the clocks of the project, and those of them closed by then. */
export function countDue(milestones: readonly DueMilestone[], { from, until, timeZone }: ReadingWindow) {
  const due = milestones
    // The day after the last one that can be written has no name.
    .filter(({ dueOn }) => dueOn < "9999")
    .map(({ dueOn, closedAt }) => ({ end: startOfDay(addDays(dueOn, 1), timeZone), closedAt }))
    .filter(({ end }) => end > from && end <= until);
  return { part: due.filter(({ end, closedAt }) => closedAt && closedAt < end).length, whole: due.length };
}
