import type { ReactNode } from "react";
import type { State } from "../state";

/** A state as a reader meets it: a summary older than its next deadline is stale, whatever it said. */
export type ShownState = State | "stale" | "none";

const shapes: Record<ShownState, ReactNode> = {
  on_track: <circle cx="6" cy="6" r="5" />,
  at_risk: <path d="M6 .8 11.6 11H.4Z" />,
  off_track: <path d="M1 1h10v10H1z" />,
  on_hold: <path d="M2 1h3v10H2zM7 1h3v10H7z" />,
  not_started: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  done: <path d="m1.5 6.6 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  stale: (
    <path
      d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2.4V6l2 1.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.6 1.4"
    />
  ),
  none: <path d="M1.5 6h9" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2 1.6" />,
};

/** The shape that stands for a state beside its word. */
export const StateMark = ({ state, size = 12 }: { state: ShownState; size?: number }) => (
  <svg width={size} viewBox="0 0 12 12" fill="currentColor" aria-hidden className="flex-none">
    {shapes[state]}
  </svg>
);
