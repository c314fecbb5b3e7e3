import type { WeekOn } from "~/features/projects/cadence";
import { countsInWords, formatValue } from "./format-value";
import { type Meaning, type ReadingValue, statusWords } from "./kpi";
import { saysTheSame } from "./says-the-same";

type Shown = Pick<Meaning, "shape" | "unit">;

/** What the published summary of a week says of a number, in its unit of then. */
export type PublishedReading = ReadingValue & Shown & { weekOn: WeekOn };
export type PublishedReadings = ReadonlyMap<WeekOn, PublishedReading>;

/**
 * "published as 1.2%, later reading 1.4%", or "" where the reading that counts now says what was published. Where only the
 * counts differ they are told.
 */
export function publishedAs(
  published: PublishedReading | undefined,
  reading: ReadingValue | null | undefined,
  meaning: Shown,
): string {
  if (!published || !reading || saysTheSame(published, reading)) return "";
  const [before, after] = [inWords(published, published), inWords(reading, meaning)];
  if (before !== after) return `published as ${before}, later reading ${after}`;
  const [countsBefore, countsAfter] = [countsInWords(published), countsInWords(reading)];
  if (countsBefore === countsAfter) return "";
  return `published as ${withCounts(before, countsBefore)}, later reading ${withCounts(after, countsAfter)}`;
}

const inWords = ({ status, value }: ReadingValue, meaning: Shown) =>
  value === null ? statusWords[status].toLowerCase() : formatValue(meaning, value);

const withCounts = (value: string, counts: string) => (counts ? `${value} (${counts})` : value);
