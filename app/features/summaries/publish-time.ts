import { dayOf, startOfDay } from "~/features/projects/cadence-clock";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { Period } from "~/features/projects/period";
import { formatInstant, formatWeekday } from "~/features/projects/period-text";

const dayMilliseconds = 86_400_000;

/** False while the period before is still open. Nothing is open before a project's first one, so that one has always begun. */
export const hasBegun = ({ weekOn, startsAt, timeZone }: Period, now: Date): boolean =>
  startsAt <= now || startsAt.getTime() === startOfDay(weekOn, timeZone).getTime();

/** Why a period that has not begun cannot be published; "" once it has. */
export function whyNotYet(period: Period, now: Date): string {
  if (hasBegun(period, now)) return "";
  const begins = formatInstant(period.startsAt, period.timeZone, now);
  return `${named(period)} begins on ${begins}, when the one before ends. Until then the draft is kept and nobody sees it.`;
}

/** The question, and "6 days" for the button that says yes to it. */
export type Early = { question: string; days: string };

/** What to ask before a summary goes out more than a day before its deadline; null nearer to it. */
export function askEarly(period: Period, now: Date): Early | null {
  const { deadlineAt, timeZone } = period;
  if (deadlineAt.getTime() - now.getTime() <= dayMilliseconds) return null;
  const dueOn = dayOf(deadlineAt, timeZone);
  const count = Math.round(
    (dateFromDay(dueOn).getTime() - dateFromDay(dayOf(now, timeZone)).getTime()) / dayMilliseconds,
  );
  const days = count === 1 ? "1 day" : `${count} days`;
  return { question: `${named(period)} ends on ${formatWeekday(dueOn, now)}. Publish ${days} early?`, days };
}

const named = ({ cadence }: Period) => (cadence.everyWeeks === 1 ? "This week" : "This period");
