import type { KeyState } from "./api-key";

/** A key of the list, every word of it made on the server. */
export type KeyView = {
  id: string;
  name: string;
  /** The last four characters, by which one is told from another. */
  tail: string;
  state: KeyState;
  stateName: string;
  /** "Push readings, Read". */
  scopes: string;
  /** "Made by Priya Nair, Friday 16:40". */
  made: string;
  /** "Last used Friday 16:40", "Never used". */
  used: string;
  /** Follows the state: "Ends Friday 20 February, 16:40", "Never ends"; of one that is over by whom and when. */
  ends: string;
  /** Why an active key does less than it says; "" where nothing stands in its way. */
  warning: string;
};
