import type { ShownState } from "~/features/summaries/ui/state-mark";

type Ranked = { flags: number; needsYou: unknown; state: ShownState; isLate: boolean };

/** How soon a project wants the reader's eye, lowest first: open flags, open asks, off track, at risk, late, stale, the rest, at last done and on hold. */
export function rankProject({ flags, needsYou, state, isLate }: Ranked): number {
  const rank = needsYou ? rankState(state, isLate) / 10 : rankState(state, isLate);
  return flags > 0 ? rank / 100 : rank;
}

function rankState(state: ShownState, isLate: boolean): number {
  if (state === "off_track") return 1;
  if (state === "at_risk") return 2;
  if (isLate) return 3;
  if (state === "stale") return 4;
  return state === "on_hold" || state === "done" ? 6 : 5;
}
