import type { WeekOn } from "~/features/projects/cadence";
import type { State } from "~/features/summaries/state";

/** A published period after which another summary came: what it promised, what it said, and what was said next. */
export type JudgedPeriod = { weekOn: WeekOn; judged: number; kept: number; state: State; nextState: State };

export const PERIODS_JUDGED = 8;
const ENOUGH_KEPT = 0.8;
const TOO_MANY_WRONG = 3;
/** A shorter trial has so many days. */
export const SHORTER_TRIAL_DAYS = 7;

export const keptEnough = ({ judged, kept }: JudgedPeriod): boolean => judged === 0 || kept / judged >= ENOUGH_KEPT;
export const stateHeld = ({ state, nextState }: JudgedPeriod): boolean =>
  state !== "on_track" || nextState !== "off_track";

/** A period proved right when most of what it promised was kept, and "on track" was not followed by "off track". */
export const provedRight = (period: JudgedPeriod): boolean => keptEnough(period) && stateHeld(period);

export type Suggestion = "fewer" | "shorter";
export type EarnedRhythm = { suggestion: Suggestion | null; right: number; wrong: number; periods: JudgedPeriod[] };

/**
 * What the last eight judged periods suggest: fewer interruptions when all of them proved right and the rhythm is weekly, a
 * shorter trial when three or more did not, nothing before there are eight. People decide.
 */
export function earnedRhythm(all: readonly JudgedPeriod[], everyWeeks: number): EarnedRhythm {
  const periods = all.slice(-PERIODS_JUDGED);
  const right = periods.filter(provedRight).length;
  const wrong = periods.length - right;
  const isEnough = periods.length === PERIODS_JUDGED;
  const suggestion = !isEnough
    ? null
    : wrong >= TOO_MANY_WRONG
      ? "shorter"
      : wrong === 0 && everyWeeks === 1
        ? "fewer"
        : null;
  return { suggestion, right, wrong, periods };
}
