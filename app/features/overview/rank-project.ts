import type { ShownState } from "~/features/summaries/ui/state-mark";

type Ranked = { needsYou: unknown; state: ShownState; isLate: boolean };

/** How soon a project wants the reader's eye: 0 first. Open asks, off track, at risk, late, stale, then the rest; done and on hold last. */
export function rankProject({ needsYou, state, isLate }: Ranked): number {
  if (needsYou) return 0;
  if (state === "off_track") return 1;
  if (state === "at_risk") return 2;
  if (isLate) return 3;
  if (state === "stale") return 4;
  return state === "on_hold" || state === "done" ? 6 : 5;
}
