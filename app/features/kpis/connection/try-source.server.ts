import { now } from "~/clock.server";
import type { Cadence } from "~/features/projects/cadence";
import { formatDay, formatDayShort } from "~/features/projects/period-text";
import { inLanes } from "~/queue/in-lanes";
import { drawSparkline, type SparklineDrawing } from "~/ui/charts/draw-sparkline.server";
import { countsInWords, valueInWords } from "../format-value";
import { type Meaning, statusWords } from "../kpi";
import { readingWeeks } from "../kpi-weeks";
import type { SourceAnswer } from "../sources/source";
import { SourceFault } from "../sources/source-fault";
import { isWholeWeek, windowOfWeek } from "../sources/source-window";
import { askSource } from "./ask-source.server";
import type { Place } from "./read-place.server";

const WEEKS = 12;
const AT_ONCE = 4;
/** After so long whoever tries it gets what is there: a slow source is asked for no further week. */
const LONGEST_SECONDS = 20;

/** What the source says of the last complete week, and of the twelve up to it. */
export type Trial = {
  week: string;
  value: string;
  counts: string;
  series: string;
  took: string;
  warnings: string[];
  /** What to do where no week has a value, or "". */
  todo: string;
  query: string;
  sparkline: SparklineDrawing;
  weeks: { label: string; value: string }[];
};

/** Asks for the last complete week first, then for those before it: a fault of the first one is thrown. */
export async function trySource(
  place: Omit<Place, "sourceId">,
  meaning: Meaning,
  cadences: readonly Cadence[],
  weekOn: string,
): Promise<Trial> {
  const at = now();
  const windows = readingWeeks(cadences, weekOn, WEEKS + 2)
    .flatMap((one) => windowOfWeek(cadences, one, at) ?? [])
    .filter(isWholeWeek)
    .slice(0, WEEKS);
  const [last, ...before] = windows;
  if (!last) throw new SourceFault("There is no complete week yet.", "Try it again after Sunday.");
  const started = performance.now();
  const answer = await askSource(place, meaning.shape, last);
  const milliseconds = Math.round(performance.now() - started);
  const all: (SourceAnswer | Error)[] = [answer];
  const slow = new SourceFault("It was not asked for any more: the source is slow.", "It is read all the same.");
  await inLanes(before, AT_ONCE, async (window, index) => {
    const isSlow = performance.now() - started > LONGEST_SECONDS * 1000;
    all[index + 1] = isSlow ? slow : await askSource(place, meaning.shape, window).catch((error: Error) => error);
  });
  const points = all.map((one, index) => ({
    place: WEEKS - 1 - index,
    value: one instanceof Error ? null : one.reading.value,
  }));
  const said = (one: SourceAnswer | Error) => (one instanceof Error ? one.message : inWords(meaning, one));
  return {
    week: `Week of ${formatDay(last.weekOn, at)}`,
    value: inWords(meaning, answer),
    counts: countsInWords(answer.reading),
    series: answer.series === null ? "" : answer.series === 1 ? "1 series" : `${answer.series} series`,
    took: `${milliseconds} ms`,
    warnings: answer.warnings,
    todo: points.some(({ value }) => value !== null) ? "" : nothingFound,
    query: answer.query,
    sparkline: drawSparkline(points.reverse(), { count: WEEKS, target: meaning.target }),
    weeks: windows.map((window, index) => ({
      label: `Week of ${formatDayShort(window.weekOn, at)}`,
      value: said(all[index] as SourceAnswer | Error),
    })),
  };
}

const nothingFound =
  "No week that was asked for has a value. Check the names in the settings, and how far back the source remembers, before you connect it.";

const inWords = (meaning: Meaning, { reading }: SourceAnswer) =>
  reading.value === null ? statusWords[reading.status] : valueInWords(meaning, reading.value);
