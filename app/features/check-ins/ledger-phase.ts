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

/** From `fromOn` up to, not including, `untilOn`; null: it goes on. */
export type PhaseSpan = { fromOn: Day; untilOn: Day | null };

/**
 * A week in which something began belongs to it; a trial goes on until its review is decided. "after" is a week without
 * an agreement when there was one before.
 */
export function ledgerPhase(
  weekOn: WeekOn,
  { trials, agreements }: { trials: readonly PhaseSpan[]; agreements: readonly PhaseSpan[] },
): LedgerPhase {
  const sunday = addDays(weekOn, 6);
  const holds = ({ fromOn, untilOn }: PhaseSpan) => fromOn <= sunday && (untilOn === null || weekOn < untilOn);
  if (trials.some(holds)) return "trial";
  if (agreements.some(holds)) return "agreed";
  return [...trials, ...agreements].some(({ fromOn }) => fromOn <= sunday) ? "after" : "before";
}
