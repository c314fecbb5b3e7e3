import { hoursText } from "~/features/projects/period-text";
import { MEETING_MINUTES } from "./agenda";

/** "30 min × 4 invited people = 2 h". The assumption stands in it: everybody who was invited would have come. */
export const givenBackInWords = (invited: number): string =>
  `${MEETING_MINUTES} min × ${invited} invited ${invited === 1 ? "person" : "people"} = ${hoursText(MEETING_MINUTES * invited)}`;

/** "4 h", of all meetings that were cancelled; "" where none was. */
export const givenBackInAll = (minutes: number): string => (minutes > 0 ? hoursText(minutes) : "");

export const givenBackAssumption = `${MEETING_MINUTES} minutes times the people who were invited, as if all of them had come`;
