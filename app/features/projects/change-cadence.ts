import type { Cadence, WeekOn } from "./cadence";
import { deadlineAt, mondayOf } from "./cadence-clock";
import { addWeeks } from "./cadence-days";
import { formatDay, formatInstant } from "./period-text";
import type { Refusal } from "./refusal";
import { lastDuePeriod, zoneOf } from "./rhythm-days";

/** What is settled and what is to change: the cadences so far, the last week with a published summary, the new cadence. */
type Change = { cadences: readonly Cadence[]; publishedWeekOn: WeekOn | null; next: Cadence; now: Date };

/** The first week that a new cadence may count from: this week, or the one after the last that was due or published. */
export function earliestChange({ cadences, publishedWeekOn, now }: Omit<Change, "next">): WeekOn {
  const thisWeek = mondayOf(now, zoneOf(cadences, now));
  const settled = [lastDuePeriod(cadences, now)?.weekOn, publishedWeekOn].filter((weekOn) => weekOn != null);
  return [thisWeek, ...settled.map((weekOn) => addWeeks(weekOn, 1))].sort().at(-1) as WeekOn;
}

/** The first week from which a cadence can count so that its first summary is still to come. */
export function earliestFit(next: Omit<Cadence, "fromWeekOn">, settled: Omit<Change, "next">): WeekOn {
  let weekOn = earliestChange(settled);
  while (deadlineAt(next, weekOn) <= settled.now) weekOn = addWeeks(weekOn, 1);
  return weekOn;
}

/**
 * The project's cadences with the new one, which replaces what was planned for its first week or later. Refused where
 * it would touch a period that is past or published.
 */
export function changeCadence(change: Change): { cadences: Cadence[] } | Refusal {
  const { cadences, next, now } = change;
  const earliest = earliestChange(change);
  if (next.fromWeekOn < earliest) {
    const refused = `What is past or published stays as it is. The earliest week is that of ${formatDay(earliest, now)}.`;
    return { refused, field: "fromWeekOn" };
  }
  const due = deadlineAt(next, next.fromWeekOn);
  if (due <= now) {
    const refused = `The first summary would have been due on ${formatInstant(due, next.timeZone, now)}. Please choose a later week.`;
    return { refused, field: "fromWeekOn" };
  }
  return { cadences: [...cadences.filter((cadence) => cadence.fromWeekOn < next.fromWeekOn), next] };
}
