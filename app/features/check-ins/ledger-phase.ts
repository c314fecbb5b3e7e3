import type { Day, WeekOn } from "~/features/projects/cadence";
import { addDays } from "~/features/projects/cadence-days";

/** How a week stood to what was agreed. */
export type LedgerPhase = "before" | "trial" | "agreed" | "after";

export const ledgerPhaseWords: Record<LedgerPhase, string> = {
  before: "Before",
  trial: "In the trial",
  agreed: "As agreed",
  after: "After it ended",
};

/** "In the trial", or that the week was so only from a later day on. */
export const phaseInWords = (phase: LedgerPhase, isPartly: boolean): string => {
  const word = ledgerPhaseWords[phase];
  return isPartly ? `Partly ${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
};

/** From `fromOn` up to, not including, `untilOn`; null: it goes on. */
export type PhaseSpan = { fromOn: Day; untilOn: Day | null };
type PhaseSpans = { trials: readonly PhaseSpan[]; agreements: readonly PhaseSpan[] };

/**
 * A week in which something began belongs to it; a trial goes on until its review is decided. "after" is a week without
 * an agreement when there was one before.
 */
export function ledgerPhase(weekOn: WeekOn, { trials, agreements }: PhaseSpans): LedgerPhase {
  const sunday = addDays(weekOn, 6);
  const holds = ({ fromOn, untilOn }: PhaseSpan) => fromOn <= sunday && (untilOn === null || weekOn < untilOn);
  if (trials.some(holds)) return "trial";
  if (agreements.some(holds)) return "agreed";
  return [...trials, ...agreements].some(({ fromOn }) => fromOn <= sunday) ? "after" : "before";
}

/** Whether a trial or an agreement began in the week after its Monday, on which there was none. */
export const beganWithin = (weekOn: WeekOn, phase: LedgerPhase, { trials, agreements }: PhaseSpans): boolean =>
  (phase === "trial" || phase === "agreed") &&
  !(phase === "trial" ? trials : agreements).some(
    ({ fromOn, untilOn }) => fromOn <= weekOn && (untilOn === null || weekOn < untilOn),
  );
