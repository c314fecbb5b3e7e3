import { type Terms, usualWorkingHours } from "~/features/agreements/terms";

const dana = { id: "00000000-0000-7000-8000-00000000000d", name: "Dana Kowalski" };
const priya = { id: "00000000-0000-7000-8000-00000000000a", name: "Priya Nair" };

/** What two sides might agree, from Monday 23 November 2026. */
export const termsOf = (more: Partial<Terms> = {}): Terms => ({
  cadence: { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
  readers: [dana],
  kpis: [],
  meeting: { weekday: 2, hour: 10, minute: 0 },
  critical: ["Nobody can pay"],
  questionHours: 8,
  flagMinutes: 30,
  workingHours: usualWorkingHours,
  checkInsFine: "When the shop is down.",
  former: { words: "Daily check-ins", perWeek: 11, minutesEach: 15 },
  trial: { days: 14, startOn: "2026-11-23" },
  signs: ["Every summary came on time"],
  reviewers: { engineering: [priya], stakeholder: [dana] },
  ...more,
});
