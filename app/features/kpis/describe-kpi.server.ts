import type { WeekOn } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDayShort } from "~/features/projects/period-text";
import { drawSparkline } from "~/ui/charts/draw-sparkline.server";
import { againstTarget, metWords } from "./against-target";
import { changeOfWeek } from "./change-of-week.server";
import { countsInWords, formatValue, unitWords, valueInWords } from "./format-value";
import {
  definitionOfWeek,
  type KpiDefinition,
  type KpiTrend,
  type Meaning,
  type ReadingValue,
  statusWords,
} from "./kpi";
import type { KpiView } from "./kpi-view";
import { type PublishedReadings, publishedAs } from "./published-reading";
import { ageInWords, sourceInWords } from "./reading-source";
import { trendInWords } from "./trend-in-words";
import { breakWhereRedefined, type TrendPoint, trendPoints, valueBefore } from "./trend-points";

/** A reading with its meaning at the time, as a published summary keeps it. */
export type FrozenReading = ReadingValue & {
  source: string;
  sourceNote: string;
  readAt: string;
  byName: string | null;
  remark?: string;
} & Omit<Meaning, "sense" | "shape" | "direction"> & { sense: string; shape: string; direction: string };

type Context = {
  weekOn: WeekOn;
  now: Date;
  timeZone: string;
  /** How many weeks the trend goes back. */
  weeks?: number;
  /** The weeks that wanted a reading: only these leave a gap. Without it, every week does. */
  expectedWeeks?: readonly WeekOn[];
  /** What a published summary says of the week, in place of what is known now. */
  frozen?: FrozenReading;
  /** What published summaries say of the number, to be told where a later reading differs. */
  published?: PublishedReadings;
};

/** Everything that a card says about a KPI in a week. Asks no database: give it what `listTrends` found. */
export function describeKpi(
  trend: KpiTrend,
  { weekOn, now, timeZone, weeks = 12, expectedWeeks, frozen, published }: Context,
): KpiView {
  const { kpiId, definitions } = trend;
  const meaning = (frozen ?? definitionOfWeek(definitions, weekOn)) as Meaning;
  const known = trend.readings.find((reading) => reading.weekOn === weekOn);
  const reading = frozen ? { weekOn, number: 0, recordedAt: frozen.readAt, remark: "", ...frozen } : known;
  const readings = reading ? [...trend.readings.filter((other) => other !== known), reading] : trend.readings;
  const meaningOf = (week: WeekOn) => (week === weekOn ? meaning : definitionOfWeek(definitions, week));
  const points = breakWhereRedefined(trendPoints(readings, { untilWeekOn: weekOn, weeks, expectedWeeks }), meaningOf);
  const redefinedOn = points.findLast(({ startsAnew }) => startsAnew)?.weekOn;
  const value = reading?.value ?? null;
  const status = reading?.status ?? "missing";
  const wasRead = reading !== undefined && status !== "no_data";
  const { text: target, met } = againstTarget(meaning, value);
  return {
    kpiId,
    name: meaning.name,
    sense: meaning.sense,
    sentence: meaning.sentence,
    status,
    value: value === null ? statusWords[status] : formatValue(meaning, value),
    unit: value === null ? "" : unitWords(meaning),
    counts: countsInWords(reading),
    publishedAs: frozen ? "" : upperFirst(publishedAs(published?.get(weekOn), reading, meaning)),
    change:
      value === null || (reading?.remark && meaning.shape === "number")
        ? null
        : changeOfWeek(points, definitions, { weekOn, value, meaning }, now),
    target,
    met,
    metWord: metWords(met),
    source: wasRead ? sourceInWords(reading) : "",
    age: wasRead ? ageInWords(dayOf(new Date(reading.readAt), timeZone), dayOf(now, timeZone)) : "",
    remark: reading?.remark ?? "",
    lastValue: value === null ? lastValue(points, definitions, { weekOn, weeks, now }) : "",
    redefined: redefinedOn ? `Counted differently since the week of ${formatDayShort(redefinedOn, now)}` : "",
    sparkline: drawSparkline(points, { count: weeks, target: meaning.target }),
    trend: trendInWords(meaning, points, weeks),
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Since when there is no value: "last value 0.28% of payments, in the week of 9 Nov". */
function lastValue(
  points: readonly TrendPoint[],
  definitions: readonly KpiDefinition[],
  { weekOn, weeks, now }: { weekOn: WeekOn; weeks: number; now: Date },
): string {
  const before = valueBefore(points, weekOn)?.point;
  if (!before) return `no value in these ${weeks} weeks`;
  const value = valueInWords(definitionOfWeek(definitions, before.weekOn), before.value as number);
  return `last value ${value}, in the week of ${formatDayShort(before.weekOn, now)}`;
}
