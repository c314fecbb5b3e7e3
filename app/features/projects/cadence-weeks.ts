import type { Cadence, WeekOn } from "./cadence";
import { addWeeks, weeksBetween } from "./cadence-days";

/** A week in which a cadence wants a summary. */
export type ExpectedWeek = { weekOn: WeekOn; cadence: Cadence };

/** The cadences by the week from which they hold. */
function inOrder(cadences: readonly Cadence[]): Cadence[] {
  return cadences.toSorted((a, b) => (a.fromWeekOn < b.fromWeekOn ? -1 : a.fromWeekOn > b.fromWeekOn ? 1 : 0));
}

/** The cadence in force in a week, or null before the first. */
export function cadenceOfWeek(cadences: readonly Cadence[], weekOn: WeekOn): Cadence | null {
  return inOrder(cadences).findLast((cadence) => cadence.fromWeekOn <= weekOn) ?? null;
}

/** The first expected week that is `weekOn` or later, or null without cadences. */
export function expectedWeekFrom(cadences: readonly Cadence[], weekOn: WeekOn): ExpectedWeek | null {
  const ordered = inOrder(cadences);
  for (const [index, cadence] of ordered.entries()) {
    const steps = Math.max(0, Math.ceil(weeksBetween(cadence.fromWeekOn, weekOn) / cadence.everyWeeks));
    const found = addWeeks(cadence.fromWeekOn, steps * cadence.everyWeeks);
    const end = ordered[index + 1]?.fromWeekOn;
    if (!end || found < end) return { weekOn: found, cadence };
  }
  return null;
}

/** The last expected week that is `weekOn` or earlier, or null before the first cadence. */
export function expectedWeekUpTo(cadences: readonly Cadence[], weekOn: WeekOn): ExpectedWeek | null {
  const cadence = cadenceOfWeek(cadences, weekOn);
  if (!cadence) return null;
  const steps = Math.floor(weeksBetween(cadence.fromWeekOn, weekOn) / cadence.everyWeeks);
  return { weekOn: addWeeks(cadence.fromWeekOn, steps * cadence.everyWeeks), cadence };
}
