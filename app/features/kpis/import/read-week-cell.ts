import type { Day, WeekOn } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks, isDay, weekOfDay } from "~/features/projects/cadence-days";
import type { DateOrder } from "./import-choices";

/** `needsOrder`: a date such as 03/04/2026, which means two days. */
export type WeekCell = { weekOn: WeekOn; day: Day } | { problem: string } | { needsOrder: true };

const isoWeek = /^((?:19|20)\d{2})-?W(\d{2})(?:-?[1-7])?$/i;
const weekFirst = /^(?:KW|CW|W|week)\.?\s*(\d{1,2})\s*[\s/,-]\s*((?:19|20)\d{2})$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$/;
const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;
const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const dayMonthWord = /^(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const monthWordDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** No week is written with more; what is longer is not looked through. */
const longest = 60;
const unread = "This is no week. Please write 2026-W47, or a day of the week as 2026-11-16.";

/** The week that a cell means: an ISO week, or any day of it. A time with its zone is a day in the project's zone. */
export function readWeekCell(cell: string, order: DateOrder | null, timeZone: string): WeekCell {
  if (cell.length > longest) return { problem: unread };
  const week = isoWeek.exec(cell)?.slice(1, 3) ?? weekFirst.exec(cell)?.slice(1, 3).toReversed();
  if (week) return ofWeek(Number(week[0]), Number(week[1]));
  if (withZone.test(cell)) {
    const instant = new Date(cell.replace(" ", "T").replace(/\s/, ""));
    return Number.isNaN(instant.getTime()) ? { problem: unread } : ofDay(dayOf(instant, timeZone));
  }
  const [, year, month, day] = yearFirst.exec(cell) ?? [];
  if (year) return ofParts(year, month, day);
  const word = dayMonthWord.exec(cell)?.slice(1) ?? swapped(monthWordDay.exec(cell)?.slice(1));
  if (word) return ofParts(word[2], String(months.indexOf((word[1] ?? "").slice(0, 3).toLowerCase()) + 1), word[0]);
  const [, one, other, last = ""] = yearLast.exec(cell) ?? [];
  if (!one || !other) return { problem: cell === "" ? "There is no week in this row." : unread };
  const wholeYear = last.length === 2 ? `20${last}` : last;
  if (one === other) return ofParts(wholeYear, one, other);
  if (!order) return { needsOrder: true };
  return order === "day" ? ofParts(wholeYear, other, one) : ofParts(wholeYear, one, other);
}

/**
 * Whether the dates of a column have the day first or the month first, by those with a number above 12. Null where none
 * decides it, and where they contradict each other.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  const found = cells.flatMap((cell) => {
    const [, one = "0", other = "0"] = yearLast.exec(cell) ?? [];
    if (Number(one) > 12) return ["day" as const];
    return Number(other) > 12 ? ["month" as const] : [];
  });
  return found.length > 0 && new Set(found).size === 1 ? (found[0] as DateOrder) : null;
}

export const isWeekLike = (cell: string): boolean => !("problem" in readWeekCell(cell, null, "UTC"));

function ofWeek(year: number, week: number): WeekCell {
  if (week < 1) return { problem: "Weeks are counted from 1." };
  const first = weekOfDay(`${year}-01-04`);
  const weekOn = addWeeks(first, week - 1);
  if (weekOn >= weekOfDay(`${year + 1}-01-04`)) return { problem: `The year ${year} has no week ${week}.` };
  return { weekOn, day: weekOn };
}

function ofParts(year = "", month = "", day = ""): WeekCell {
  return ofDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const ofDay = (day: Day): WeekCell =>
  isDay(day) ? { weekOn: weekOfDay(day), day } : { problem: "This day is not in the calendar." };

const swapped = (parts: string[] | undefined) => parts && [parts[1], parts[0], parts[2]];
