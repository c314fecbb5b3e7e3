import type { ReadingValue } from "../kpi";
import { saysTheSame } from "../says-the-same";

export type KnownReading = ReadingValue & { sourceNote: string };

/** Whether what counts of a week says all that a row says, wherever it came from. */
export const isKnown = (known: KnownReading | undefined, reading: ReadingValue, note: string): boolean =>
  known !== undefined && saysTheSame(known, reading) && known.sourceNote.includes(note.slice(0, 100));
