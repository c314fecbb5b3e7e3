import type { MessageSection } from "~/features/notifications/message";
import { stateWords } from "~/features/summaries/state";
import type { ShownState } from "~/features/summaries/ui/state-mark";

/** The shape of each state as mail programs can show it. */
const shapes: Record<ShownState, string> = {
  off_track: "■",
  at_risk: "▲",
  stale: "◌",
  on_track: "●",
  on_hold: "‖",
  not_started: "○",
  done: "✓",
  none: "–",
};

const words: Record<ShownState, string> = { ...stateWords, stale: "Stale", none: "No summary yet" };

const tones: Partial<Record<ShownState, MessageSection["tone"]>> = {
  off_track: "bad",
  at_risk: "warn",
  stale: "warn",
  on_track: "good",
  done: "good",
};

export const stateTone = (state: ShownState): MessageSection["tone"] => tones[state] ?? "calm";

/** "▲ At risk", and the word alone where a sentence goes on. */
export const stateWithShape = (state: ShownState): string => `${shapes[state]} ${words[state]}`;
export const stateWord = (state: ShownState): string => words[state].toLowerCase();

/** What asks for more attention comes first. */
export const stateRank = (state: ShownState): number => Object.keys(shapes).indexOf(state);
