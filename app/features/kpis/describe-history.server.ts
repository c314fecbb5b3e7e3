import { dayOf } from "~/features/projects/cadence-clock";
import { formatDay, formatDayShort, formatInstant } from "~/features/projects/period-text";
import { againstTarget, metWords } from "./against-target";
import { countsInWords, valueInWords } from "./format-value";
import { describeHappening, type HappeningView } from "./happening";
import {
  definitionOfWeek,
  type KpiDefinition,
  type Meaning,
  type ReadingValue,
  statusWords,
  type TrendReading,
} from "./kpi";
import { latestReadings } from "./latest-readings";
import type { Happenings } from "./list-happenings.server";
import { type PublishedReadings, publishedAs } from "./published-reading";
import { sourceInWords } from "./reading-source";
import type { TrendPoint } from "./trend-points";
import { yearAgo } from "./year-ago";

/** One reading in words: what it said, from where, and when it came. */
export type ReadingView = {
  number: number;
  value: string;
  counts: string;
  /** Why the number is not whole, else "". */
  remark: string;
  source: string;
  recorded: string;
};
/** A week of the table, with the reading that counts and those before it, newest first. */
export type WeekView = {
  weekOn: string;
  week: string;
  met: string;
  /** "published as 1.2%, later reading 1.4%" where the week's summary says otherwise, else "". */
  publishedAs: string;
  version: number;
  reading: ReadingView | null;
  earlier: ReadingView[];
  /** "1,640 orders a minute" of the same week a year ago, else "". */
  yearAgo: string;
  happened: HappeningView[];
  hasDays: boolean;
};

type Context = { now: Date; timeZone: string; published?: PublishedReadings } & Partial<Happenings>;

/** Every week of a trend, newest first, with all that was ever entered for it. */
export function describeHistory(
  points: readonly TrendPoint[],
  history: readonly TrendReading[],
  definitions: readonly KpiDefinition[],
  context: Context,
): WeekView[] {
  const latest = latestReadings(history);
  return points.toReversed().map(({ weekOn, value, reading: counting }) => {
    const meaning = definitionOfWeek(definitions, weekOn);
    const readings = history.filter((reading) => reading.weekOn === weekOn).toReversed();
    const [reading = null, ...earlier] = readings.map((reading) => describeReading(meaning, reading, context));
    return {
      weekOn,
      week: formatDayShort(weekOn, context.now),
      met: metWords(againstTarget(meaning, value).met),
      publishedAs: publishedAs(context.published?.get(weekOn), counting, meaning),
      version: meaning.number,
      reading,
      earlier,
      yearAgo: yearAgo(latest, definitions, weekOn),
      happened: (context.happenings ?? [])
        .filter((happening) => happening.weekOn === weekOn)
        .map((happening) => describeHappening(happening, formatDayShort(weekOn, context.now))),
      hasDays: context.weeksWithDays?.has(weekOn) ?? false,
    };
  });
}

function describeReading(meaning: Meaning, reading: TrendReading, { now, timeZone }: Context): ReadingView {
  const when = (instant: string) => formatInstant(new Date(instant), timeZone, now);
  const readOn = dayOf(new Date(reading.readAt), timeZone);
  const read = readOn === dayOf(new Date(reading.recordedAt), timeZone) ? "" : `, read on ${formatDay(readOn, now)}`;
  return {
    number: reading.number,
    value: readingInWords(meaning, reading),
    counts: countsInWords(reading),
    remark: reading.remark,
    source: sourceInWords(reading),
    recorded: `${when(reading.recordedAt)}${read}`,
  };
}

/** "1,840 orders a minute", "No data", "Not entered". */
export function readingInWords(meaning: Meaning, reading: ReadingValue | null): string {
  return reading?.value != null ? valueInWords(meaning, reading.value) : statusWords[reading?.status ?? "missing"];
}
