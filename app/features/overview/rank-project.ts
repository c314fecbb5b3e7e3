import type { ShownState } from "~/features/summaries/ui/state-mark";

type Ranked = { needsYou: unknown; state: ShownState; isLate: boolean };

/** How soon a project wants the reader's eye, lowest first: open asks, off track, at risk, late, stale, the rest, at last done and on hold. */
export function rankProject({ needsYou, state, isLate }: Ranked): number {
  return needsYou ? rankState(state, isLate) / 10 : rankState(state, isLate);
}

function rankState(state: ShownState, isLate: boolean): number {
  if (state === "off_track") return 1;
  if (state === "at_risk") return 2;
  if (isLate) return 3;
  if (state === "stale") return 4;
  return state === "on_hold" || state === "done" ? 6 : 5;
}
