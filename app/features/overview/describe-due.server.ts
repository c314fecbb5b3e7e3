import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { nextPeriod } from "~/features/projects/period-of-week";
import { findPause, periodState } from "~/features/projects/period-state";
import { formatDay, formatDayShort, formatInstant, formatInstantShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";

/** `short` fits into a cell. */
export type Due = { kind: "late" | "next" | "paused" | "none"; text: string; short: string; period: Period | null };

/** The same on the clocks of a reader who looks at many projects. */
export function dueInZone(due: Due, timeZone: string, isFirst: boolean, now: Date): Due {
  if (!due.period) return due;
  return due.kind === "late" ? lateDue(due.period, timeZone, now) : nextDue(due.period, timeZone, isFirst, now);
}

const lateDue = (period: Period, timeZone: string, now: Date): Due => ({
  kind: "late",
  text: `Late: was due ${formatInstant(period.deadlineAt, timeZone, now)}`,
  short: `Late since ${formatDayShort(dayOf(period.deadlineAt, timeZone), now)}`,
  period,
});

const nextDue = (period: Period, timeZone: string, isFirst: boolean, now: Date): Due => ({
  kind: "next",
  text: `${isFirst ? "First" : "Next"} one due ${formatInstant(period.deadlineAt, timeZone, now)}`,
  short: `Due ${formatInstantShort(period.deadlineAt, timeZone, now)}`,
  period,
});

/** What a reader may expect next: a late summary first, then the next deadline that is neither skipped, paused nor published. */
export function describeDue(rhythm: Rhythm, published: ReadonlySet<string>, lastWeekOn: string | null, now: Date): Due {
  const { cadences, skips, pauses } = rhythm;
  const late = findFirstLate(rhythm, lastWeekOn, now);
  if (late) return lateDue(late, late.timeZone, now);
  let period = currentPeriod(cadences, now);
  for (let weeks = 0; period && weeks < 26; weeks++) {
    const pause = findPause(period, pauses);
    if (pause && !pause.untilOn)
      return { kind: "paused", text: `Paused: ${withoutStop(pause.reason)}`, short: "Paused", period: null };
    if (pause?.untilOn && !published.has(period.weekOn)) {
      const until = `Paused until ${formatDay(pause.untilOn, now)}`;
      const short = `Paused to ${formatDayShort(pause.untilOn, now)}`;
      return { kind: "paused", text: `${until}: ${withoutStop(pause.reason)}`, short, period: null };
    }
    if (!published.has(period.weekOn) && !skips.some(({ weekOn }) => weekOn === period?.weekOn))
      return nextDue(period, period.timeZone, lastWeekOn === null, now);
    period = nextPeriod(cadences, period);
  }
  return { kind: "none", text: "No summary is expected", short: "Not expected", period: null };
}

/** The first period after the newest summary that was missed: later ones do not make it less late. */
function findFirstLate({ cadences, skips, pauses }: Rhythm, lastWeekOn: string | null, now: Date): Period | null {
  const [first] = cadences;
  let period = first ? nextPeriod(cadences, { weekOn: lastWeekOn ?? addWeeks(first.fromWeekOn, -1) }) : null;
  while (period && period.deadlineAt < now) {
    const skip = skips.find(({ weekOn }) => weekOn === period?.weekOn) ?? null;
    if (periodState({ period, now, publishedAt: null, skip, pauses }).name === "late") return period;
    period = nextPeriod(cadences, period);
  }
  return null;
}

/** Whoever shows the text goes on after it. */
const withoutStop = (reason: string) => reason.replace(/\.+$/, "");
