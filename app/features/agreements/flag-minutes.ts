import type { Terms } from "./terms";

/** How long something critical may wait where nothing has been agreed. */
const USUAL_FLAG_MINUTES = 15;

/** Within how many minutes a flag is seen, as agreed or as usual. */
export const flagMinutesOf = (agreed: Pick<Terms, "flagMinutes"> | null): number =>
  agreed?.flagMinutes ?? USUAL_FLAG_MINUTES;
