import { currentWeekOn, readingWeeks } from "~/features/kpis/kpi-weeks";
import type { ReadingWindow } from "~/features/kpis/sources/source";
import { windowOfWeek } from "~/features/kpis/sources/source-window";
import type { Cadence, WeekOn } from "~/features/projects/cadence";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks, isMonday, weeksBetween } from "~/features/projects/cadence-days";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Fault } from "~/http/problem.server";
import type { PushBody } from "./push-schema";

/** Ten years: whoever sends older ones has mistyped the year. */
const MOST_WEEKS = 520;
const LONGEST_CADENCE = 12;
const WEEK_MS = 7 * 86_400_000;

/** `window` is what was counted, null where nobody said; `isWhole` unless the week was still running. */
export type PushedWeek = { weekOn: WeekOn; window: ReadingWindow | null; isWhole: boolean };

/** The week to which what was pushed belongs, or what is wrong with what was said of it. */
export function weekOfPush(
  cadences: readonly Cadence[],
  { week, window }: Pick<PushBody, "week" | "window">,
  now: Date,
): PushedWeek | Fault {
  if (week !== undefined && window) return { pointer: "#/window", detail: "Give the week or the window, not both." };
  if (window) return weekOfWindow(cadences, new Date(window.from), new Date(window.until), now);
  if (week === undefined)
    return { pointer: "#/week", detail: "Give the Monday of the week, for example 2026-11-16, or the window." };
  const detail = whyNoWeek(cadences, week, now);
  if (detail) return { pointer: "#/week", detail };
  return { weekOn: week, window: null, isWhole: true };
}

function whyNoWeek(cadences: readonly Cadence[], week: string, now: Date): string | null {
  if (!isMonday(week)) return "A week is named by its Monday.";
  const present = currentWeekOn(cadences, now);
  if (week > present || !windowOfWeek(cadences, week, now)) return "This week is still to come.";
  const back = weeksBetween(week, present);
  if (back > MOST_WEEKS) return "This is more than ten years ago.";
  if (readingWeeks(cadences, present, back + 1).includes(week)) return null;
  return "The project does not report in this week: its summaries come every few weeks.";
}

function weekOfWindow(cadences: readonly Cadence[], from: Date, until: Date, now: Date): PushedWeek | Fault {
  if (until <= from) return { pointer: "#/window/until", detail: "The window ends before it begins." };
  if (until > now) return { pointer: "#/window/until", detail: "This is still to come." };
  const zone = zoneOf(cadences, now);
  const monday = mondayOf(from, zone);
  for (let later = 0; later < LONGEST_CADENCE; later++) {
    const weekOn = addWeeks(monday, later);
    // Cut at the end of what was counted, where that is within the week.
    const asked = windowOfWeek(cadences, weekOn, until);
    if (asked?.from.getTime() !== from.getTime() || asked.until.getTime() !== until.getTime()) continue;
    const end = windowOfWeek(cadences, weekOn, new Date(until.getTime() + LONGEST_CADENCE * WEEK_MS))?.until ?? until;
    const isWhole = end.getTime() === until.getTime();
    if (!isWhole && end <= now) continue;
    if (whyNoWeek(cadences, weekOn, now)) continue;
    return { weekOn, window: asked, isWhole };
  }
  const week = windowOfWeek(cadences, monday, now);
  const example = week ? ` The week of ${monday} is ${week.from.toISOString()} to ${week.until.toISOString()}.` : "";
  return {
    pointer: "#/window",
    detail: `This is no week of the project: one goes from Monday 00:00 to Monday 00:00 in ${zone}.${example}`,
  };
}
