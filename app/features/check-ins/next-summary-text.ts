import type { Period } from "~/features/projects/period";
import { periodState } from "~/features/projects/period-state";
import { formatInstant, relativeDue } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { lastDuePeriod, upcomingPeriods } from "~/features/projects/rhythm-days";

const PERIODS_AHEAD = 12;

/** When somebody who waits will read the next summary, in a sentence or two. `publishedWeekOn` is the newest published week. */
export function nextSummaryText(rhythm: Rhythm, publishedWeekOn: string | null, now: Date): string {
  const isWanted = (period: Period) =>
    (publishedWeekOn === null || period.weekOn > publishedWeekOn) &&
    ["open", "late"].includes(
      periodState({
        ...{ period, now, publishedAt: null, pauses: rhythm.pauses },
        skip: rhythm.skips.find(({ weekOn }) => weekOn === period.weekOn) ?? null,
      }).name,
    );
  const last = lastDuePeriod(rhythm.cadences, now);
  const next = upcomingPeriods(rhythm.cadences, now, PERIODS_AHEAD).find(isWanted);
  const late =
    last && publishedWeekOn !== null && isWanted(last) ? `A summary is late: it was due ${when(last, now)}. ` : "";
  if (!next) return `${late}No summary is planned at present.`;
  return `${late}The next summary is due ${when(next, now)}, ${relativeDue(now, next.deadlineAt)}.`;
}

const when = ({ deadlineAt, timeZone }: Period, now: Date) => formatInstant(deadlineAt, timeZone, now);
