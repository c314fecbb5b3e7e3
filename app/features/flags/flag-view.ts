import type { FlagState } from "./flag";
import type { ReachView } from "./flag-reach";

export type EventView = { id: string; words: string; text: string; byline: string; next: string };

/** A flag's story in words, and what this person may do with it. */
export type FlagView = {
  id: string;
  state: FlagState;
  what: string;
  affected: string;
  since: string;
  owner: string;
  /** Who acknowledged it, or when it is said again. */
  seen: string;
  /** By when the next word comes; "" once resolved. */
  next: string;
  isWordMissed: boolean;
  /** Whose clock the times follow, where it is not the reader's; otherwise "". */
  zoneNote: string;
  /** Epoch milliseconds. */
  writtenAt: number;
  events: EventView[];
  judgements: { personId: string; by: string; wasCritical: boolean; neededSooner: string }[];
  /** Who could have seen it by what; null for whoever does not belong to the project. */
  reach: ReachView[] | null;
  /** Whether it reached nobody. */
  alarm: string;
  may: {
    acknowledge: boolean;
    update: boolean;
    promise: boolean;
    resolve: boolean;
    reopen: boolean;
    judge: boolean;
  };
  /** Beside the button that says that there is no news. */
  noNews: string;
  ownerId: string;
  owners: { value: string; label: string }[];
  timeZone: string;
  ids: { acknowledge: string; update: string; "no-news": string; hand: string; resolve: string; reopen: string };
};
