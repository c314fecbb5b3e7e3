import type { WeekOn } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay, formatDayShort } from "~/features/projects/period-text";
import { mediumWords } from "./check-in";
import type { WeekOfCheckIns } from "./count-check-ins.server";
import { durationText } from "./duration-text";
import { ledgerAverages } from "./ledger-averages";
import { beganWithin, ledgerPhase, type PhaseSpan, phaseInWords } from "./ledger-phase";
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
  const weeks = (first < 0 ? [] : counts.slice(first)).map((week) => {
    const phase = ledgerPhase(week.weekOn, spans);
    return { ...week, phase, isPartly: beganWithin(week.weekOn, phase, spans) };
  });
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

type PhasedWeek = WeekOfCheckIns & Pick<LedgerWeek, "phase"> & { isPartly: boolean };

function weekText(week: PhasedWeek, { thisWeekOn, now }: Context): LedgerWeek {
  const { weekOn, phase, count, hasData } = week;
  return {
    weekOn,
    days: { fromOn: weekOn, untilOn: addDays(weekOn, 7) },
    week: formatDayShort(weekOn, now),
    phase,
    phaseWord: phaseInWords(phase, week.isPartly),
    isRunning: weekOn === thisWeekOn,
    figures: hasData ? { count, minutes: durationText(week.minutes), couldWait: couldWaitText(week) } : null,
  };
}

/** "1 of 3 judged; 8 not sure": whoever is not sure says neither yes nor no. */
function couldWaitText({ count, judged, couldWait }: WeekOfCheckIns): string {
  if (count === 0) return "";
  const said = judged === 0 ? "no data" : `${couldWait} of ${judged}`;
  if (judged === count) return said;
  return judged === 0 ? `${said}; ${count} not sure` : `${said} judged; ${count - judged} not sure`;
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
