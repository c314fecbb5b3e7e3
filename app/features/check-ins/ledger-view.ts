import type { Medium } from "./check-in";
import type { PhaseAverage } from "./ledger-averages";
import type { LedgerPhase } from "./ledger-phase";

export type LedgerWeek = {
  weekOn: string;
  /** The days of the week, to list its entries. */
  days: { fromOn: string; untilOn: string };
  week: string;
  phase: LedgerPhase;
  phaseWord: string;
  isRunning: boolean;
  /** Null: nothing was logged and nobody said that nobody asked. */
  figures: { count: number; minutes: string; couldWait: string } | null;
};

export type LedgerView = {
  /** Newest last; empty while there is nothing at all. */
  weeks: LedgerWeek[];
  /** Whether there is, or was, an agreement to compare with. */
  hasPhases: boolean;
  averages: PhaseAverage[];
  topics: { topic: string; count: number }[];
  media: { medium: Medium; word: string; count: number }[];
  /** The time to get back into the work after each, and who assumed it. */
  refocus: { minutes: number; words: string };
};

export type EntryView = {
  id: string;
  day: string;
  who: string;
  how: string;
  couldWait: string;
  topic: string;
  by: string;
  isTakenBack: boolean;
  mayTakeBack: boolean;
};
