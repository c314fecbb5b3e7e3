import type { Cadence, Day } from "~/features/projects/cadence";

/** Somebody or something by the name that it had when the terms were written. */
export type Named = { id: string; name: string };

/** When questions are worked on: ISO weekdays (Monday is 1) between two whole hours of the project's zone. */
export type WorkingHours = { weekdays: number[]; fromHour: number; untilHour: number };

/** How it was before: "Daily check-ins", so many a week, minutes each. */
export type FormerArrangement = { words: string; perWeek: number; minutesEach: number };

/** What an agreement says. Stored as it was sent; never changed. */
export type Terms = {
  cadence: Omit<Cadence, "fromWeekOn">;
  readers: Named[];
  kpis: Named[];
  /** 30 minutes a week; null where none is wanted. */
  meeting: { weekday: number; hour: number; minute: number } | null;
  /** What counts as critical, one criterion a line. */
  critical: string[];
  /** Questions are answered within so many working hours, or stand on the agenda. */
  questionHours: number;
  /** A flag is seen within so many minutes, at any hour. */
  flagMinutes: number;
  workingHours: WorkingHours;
  /** When a check-in is fine, in words. */
  checkInsFine: string;
  former: FormerArrangement;
  /** Null where a version follows one that was in force: it counts at once, and both sides look at it after twelve weeks. */
  trial: { days: number; startOn: Day } | null;
  /** What shows that it works. */
  signs: string[];
  /** Who answers the review. */
  reviewers: { engineering: Named[]; stakeholder: Named[] };
};

/** What counts where nothing has been agreed. */
export const usualWorkingHours: WorkingHours = { weekdays: [1, 2, 3, 4, 5], fromHour: 9, untilHour: 17 };
export const USUAL_QUESTION_HOURS = 8;
export const USUAL_TRIAL_DAYS = 14;
/** What is adopted, or agreed without a trial, is looked at again after so many weeks. */
export const LOOK_WEEKS = 12;
