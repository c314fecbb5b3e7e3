import { stateWords } from "../state";
import { type ShownState, StateMark } from "./state-mark";

const looks: Record<ShownState, string> = {
  on_track: "bg-good-soft text-good",
  done: "bg-good-soft text-good",
  at_risk: "bg-warn-soft text-warn",
  off_track: "bg-bad-soft text-bad",
  on_hold: "bg-hold-soft text-hold",
  not_started: "bg-hold-soft text-hold",
  stale: "border border-dashed border-line-strong text-ink-2",
  none: "border border-dashed border-line-strong text-ink-2",
};

export const shownStateWords: Record<ShownState, string> = { ...stateWords, stale: "Stale", none: "No summary yet" };

/** A state by shape, word and colour. */
export function StatePill({ state }: { state: ShownState }) {
  return (
    <span className={`pill ${looks[state]}`}>
      <StateMark state={state} />
      {shownStateWords[state]}
    </span>
  );
}
