import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { lastPeriods } from "~/features/projects/period-list";
import { nextPeriod } from "~/features/projects/period-of-week";
import { findPause, periodState } from "~/features/projects/period-state";
import { formatDay, formatDayShort, formatInstant, formatInstantShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";

/** `short` fits into a cell. */
export type Due = { kind: "late" | "next" | "paused" | "none"; text: string; short: string; period: Period | null };

/** What a reader may expect next: a late summary first, then the next deadline that is neither skipped, paused nor published. */
export function describeDue(
  { cadences, skips, pauses }: Rhythm,
  published: ReadonlySet<string>,
  lastWeekOn: string | null,
  now: Date,
): Due {
  const skipOf = (period: Period) => skips.find(({ weekOn }) => weekOn === period.weekOn) ?? null;
  const late = lastPeriods(cadences, now, 5).find(
    (period) =>
      (!lastWeekOn || period.weekOn > lastWeekOn) &&
      !published.has(period.weekOn) &&
      periodState({ period, now, publishedAt: null, skip: skipOf(period), pauses }).name === "late",
  );
  if (late)
    return {
      kind: "late",
      text: `Late: was due ${formatInstant(late.deadlineAt, late.timeZone, now)}`,
      short: `Late since ${formatDayShort(dayOf(late.deadlineAt, late.timeZone), now)}`,
      period: late,
    };
  let period = currentPeriod(cadences, now);
  for (let weeks = 0; period && weeks < 26; weeks++) {
    const pause = findPause(period, pauses);
    if (pause && !pause.untilOn)
      return { kind: "paused", text: `Paused: ${pause.reason}`, short: "Paused", period: null };
    if (pause?.untilOn && !published.has(period.weekOn)) {
      const until = `Paused until ${formatDay(pause.untilOn, now)}`;
      const short = `Paused to ${formatDayShort(pause.untilOn, now)}`;
      return { kind: "paused", text: `${until}: ${pause.reason}`, short, period: null };
    }
    if (!published.has(period.weekOn) && !skipOf(period)) {
      const text = `Next one due ${formatInstant(period.deadlineAt, period.timeZone, now)}`;
      return {
        kind: "next",
        text,
        short: `Due ${formatInstantShort(period.deadlineAt, period.timeZone, now)}`,
        period,
      };
    }
    period = nextPeriod(cadences, period);
  }
  return { kind: "none", text: "No summary is expected", short: "Not expected", period: null };
}
