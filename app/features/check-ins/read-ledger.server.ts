import type { WeekOn } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay, formatDayShort } from "~/features/projects/period-text";
import { mediumWords } from "./check-in";
import type { WeekOfCheckIns } from "./count-check-ins.server";
import { durationText } from "./duration-text";
import { ledgerAverages } from "./ledger-averages";
import { ledgerPhase, ledgerPhaseWords, type PhaseSpan } from "./ledger-phase";
import type { LedgerView, LedgerWeek } from "./ledger-view";
import type { Ledger } from "./load-ledger.server";

type Context = { thisWeekOn: WeekOn; timeZone: string; now: Date };

/** The ledger in words: its weeks since the first with data, what an average one had before and since, and what was asked. */
export function readLedger(
  ledger: Pick<Ledger, "topics" | "media" | "refocus" | "trials" | "agreements">,
  counts: readonly WeekOfCheckIns[],
  context: Context,
): LedgerView {
  const spans = spansOf(ledger, context.timeZone);
  const first = counts.findIndex(({ hasData }) => hasData);
  const weeks = (first < 0 ? [] : counts.slice(first)).map((week) => ({
    ...week,
    phase: ledgerPhase(week.weekOn, spans),
  }));
  const minutes = ledger.refocus?.minutes ?? 0;
  return {
    weeks: weeks.map((week) => weekText(week, context)),
    hasPhases: spans.trials.length + spans.agreements.length > 0,
    averages: ledgerAverages(weeks, context.thisWeekOn, minutes),
    topics: ledger.topics,
    media: ledger.media.map(({ medium, count }) => ({ medium, count, word: mediumWords[medium] })),
    refocus: { minutes, words: assumed(ledger.refocus, context) },
  };
}

function weekText(week: WeekOfCheckIns & Pick<LedgerWeek, "phase">, { thisWeekOn, now }: Context): LedgerWeek {
  const { weekOn, phase, count, hasData } = week;
  return {
    weekOn,
    days: { fromOn: weekOn, untilOn: addDays(weekOn, 7) },
    week: formatDayShort(weekOn, now),
    phase,
    phaseWord: ledgerPhaseWords[phase],
    isRunning: weekOn === thisWeekOn,
    figures: hasData
      ? { count, minutes: durationText(week.minutes), couldWait: count > 0 ? `${week.couldWait} of ${count}` : "" }
      : null,
  };
}

function spansOf({ trials, agreements }: Pick<Ledger, "trials" | "agreements">, timeZone: string) {
  const day = (instant: string | null) => (instant ? dayOf(new Date(instant), timeZone) : null);
  return {
    trials: trials.map(({ startOn, endedAt }): PhaseSpan => ({ fromOn: startOn, untilOn: day(endedAt) })),
    agreements: agreements.map(
      ({ acceptedAt, startOn, endedAt }): PhaseSpan => ({
        fromOn: startOn ?? dayOf(new Date(acceptedAt), timeZone),
        untilOn: day(endedAt),
      }),
    ),
  };
}

const assumed = (refocus: Ledger["refocus"], { timeZone, now }: Context): string =>
  refocus ? `Assumed by ${refocus.by}, ${formatDay(dayOf(new Date(refocus.at), timeZone), now)}.` : "";
