import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { nextPeriod } from "~/features/projects/period-of-week";
import { findPause, periodState } from "~/features/projects/period-state";
import { formatDay, formatDayShort, formatInstant, formatInstantShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";

/** `short` fits into a cell; `missed` counts the deadlines that passed without a summary since the newest one. */
export type Due = {
  kind: "late" | "next" | "paused" | "none";
  text: string;
  short: string;
  period: Period | null;
  missed: number;
};

/** The same on the clocks of a reader who looks at many projects. */
export function dueInZone(due: Due, timeZone: string, isFirst: boolean, now: Date): Due {
  if (!due.period || due.period.timeZone === timeZone) return due;
  return due.kind === "late"
    ? lateDue(due.period, due.missed, timeZone, now)
    : nextDue(due.period, timeZone, isFirst, now);
}

const lateDue = (period: Period, missed: number, timeZone: string, now: Date): Due => ({
  kind: "late",
  text: `Late: was due ${formatInstant(period.deadlineAt, timeZone, now)}`,
  short: `Late since ${formatDayShort(dayOf(period.deadlineAt, timeZone), now)}`,
  period,
  missed,
});

const nextDue = (period: Period, timeZone: string, isFirst: boolean, now: Date): Due => ({
  kind: "next",
  text: `${isFirst ? "First" : "Next"} one due ${formatInstant(period.deadlineAt, timeZone, now)}`,
  short: `Due ${formatInstantShort(period.deadlineAt, timeZone, now)}`,
  period,
  missed: 0,
});

const noDue = (kind: "paused" | "none", text: string, short: string): Due => ({
  kind,
  text,
  short,
  period: null,
  missed: 0,
});

/** What a reader may expect next: a late summary first, then the next deadline that is neither skipped, paused nor published. */
export function describeDue(rhythm: Rhythm, published: ReadonlySet<string>, lastWeekOn: string | null, now: Date): Due {
  const { cadences, skips, pauses } = rhythm;
  const missed = findMissed(rhythm, lastWeekOn, now);
  if (missed[0]) return lateDue(missed[0], missed.length, missed[0].timeZone, now);
  let period = currentPeriod(cadences, now);
  for (let weeks = 0; period && weeks < 26; weeks++) {
    const pause = findPause(period, pauses);
    if (pause && !pause.untilOn) return noDue("paused", `Paused: ${withoutStop(pause.reason)}`, "Paused");
    if (pause?.untilOn && !published.has(period.weekOn)) {
      const until = `Paused until ${formatDay(pause.untilOn, now)}`;
      const short = `Paused to ${formatDayShort(pause.untilOn, now)}`;
      return noDue("paused", `${until}: ${withoutStop(pause.reason)}`, short);
    }
    if (!published.has(period.weekOn) && !skips.some(({ weekOn }) => weekOn === period?.weekOn))
      return nextDue(period, period.timeZone, lastWeekOn === null, now);
    period = nextPeriod(cadences, period);
  }
  return noDue("none", "No summary is expected", "Not expected");
}

/** The periods after the newest summary that were missed: later ones do not make the first less late. */
function findMissed({ cadences, skips, pauses }: Rhythm, lastWeekOn: string | null, now: Date): Period[] {
  const missed: Period[] = [];
  const [first] = cadences;
  let period = first ? nextPeriod(cadences, { weekOn: lastWeekOn ?? addWeeks(first.fromWeekOn, -1) }) : null;
  while (period && period.deadlineAt < now) {
    const skip = skips.find(({ weekOn }) => weekOn === period?.weekOn) ?? null;
    if (periodState({ period, now, publishedAt: null, skip, pauses }).name === "late") missed.push(period);
    period = nextPeriod(cadences, period);
  }
  return missed;
}

/** Whoever shows the text goes on after it. */
const withoutStop = (reason: string) => reason.replace(/\.+$/, "");
