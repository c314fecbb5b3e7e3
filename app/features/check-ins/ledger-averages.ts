import type { WeekOfCheckIns } from "./count-check-ins.server";
import { counted, durationText } from "./duration-text";
import { type LedgerPhase, ledgerPhaseWords } from "./ledger-phase";

export type PhaseAverage = {
  phase: LedgerPhase;
  word: string;
  /** "10.5", or null where no week of it has data. */
  perWeek: string | null;
  /** "2 h 15 min", with the time to get back into the work. */
  time: string;
  over: string;
};

type PhasedWeek = WeekOfCheckIns & { phase: LedgerPhase; isPartly: boolean };
const order: readonly LedgerPhase[] = ["before", "trial", "agreed", "after"];

/** What an average week of each phase had, over its whole weeks with data. The week that runs is none of them yet. */
export function ledgerAverages(weeks: readonly PhasedWeek[], thisWeekOn: string, refocusEach: number): PhaseAverage[] {
  const past = weeks.filter(({ weekOn }) => weekOn < thisWeekOn);
  return order
    .map((phase) => ({ phase, all: past.filter((week) => week.phase === phase) }))
    .filter(({ all }) => all.length > 0)
    .map(({ phase, all }) => {
      const whole = all.filter(({ isPartly }) => !isPartly);
      const known = whole.filter(({ hasData }) => hasData);
      const [count, minutes] = [sum(known, "count"), sum(known, "minutes")];
      const missing = whole.length - known.length;
      const partly = all.length - whole.length;
      return {
        phase,
        word: ledgerPhaseWords[phase],
        perWeek: known.length > 0 ? round(count / known.length) : null,
        time: known.length > 0 ? durationText((minutes + count * refocusEach) / known.length) : "",
        over: [
          known.length > 0 && `over ${counted(known.length, "week")}`,
          missing > 0 && `${counted(missing, "week has", "weeks have")} no data`,
          partly > 0 && `${counted(partly, "week")} only partly`,
        ]
          .filter(Boolean)
          .join("; "),
      };
    });
}

const sum = (weeks: readonly PhasedWeek[], what: "count" | "minutes") =>
  weeks.reduce((total, week) => total + week[what], 0);
const round = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
