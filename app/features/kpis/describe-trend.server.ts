import type { WeekOn } from "~/features/projects/cadence";
import { addWeeks, weeksBetween } from "~/features/projects/cadence-days";
import { formatDayShort } from "~/features/projects/period-text";
import { eventGlyphs } from "~/ui/charts/chart-event";
import { splitLines } from "~/ui/charts/chart-point";
import { drawTrend, type TrendDrawing } from "~/ui/charts/draw-trend.server";
import type { TrendRow } from "~/ui/charts/trend-row";
import { readingInWords } from "./describe-history.server";
import { formatValue } from "./format-value";
import { describeHappening, type Happening, type HappeningView, happeningWords } from "./happening";
import { countsTheSame, definitionOfWeek, type KpiDefinition } from "./kpi";
import { type PublishedReadings, publishedAs } from "./published-reading";
import { trendInWords } from "./trend-in-words";
import { breakWhereRedefined, type TrendPoint } from "./trend-points";

/** A trend for the large figure: drawn, in words, and as rows for the interactive chart. */
export type TrendView = {
  drawing: TrendDrawing;
  label: string;
  rows: TrendRow[];
  marks: { place: number; label: string; text: string }[];
  /** The weeks whose summary was published with another value. */
  differing: { weekOn: WeekOn; text: string }[];
  /** What happened in these weeks, newest first. */
  happened: HappeningView[];
};

type Context = {
  untilWeekOn: WeekOn;
  weeks: number;
  now: Date;
  published?: PublishedReadings;
  happenings?: readonly Happening[];
};

/**
 * Draws the points, a ring where a summary was published with another value, and below them the shapes of what happened; every
 * change of the definition within the span is marked with its version, and where another thing is counted from then on the line
 * breaks.
 */
export function describeTrend(
  known: readonly TrendPoint[],
  definitions: readonly KpiDefinition[],
  { untilWeekOn, weeks, now, published, happenings = [] }: Context,
): TrendView {
  const startOn = addWeeks(untilWeekOn, 1 - weeks);
  const weekOns = Array.from({ length: weeks }, (_, place) => addWeeks(startOn, place));
  const meaning = definitionOfWeek(definitions, untilWeekOn);
  const differing = known
    .map(({ weekOn, reading }) => ({
      weekOn,
      text: publishedAs(published?.get(weekOn), reading, definitionOfWeek(definitions, weekOn)),
    }))
    .filter(({ text }) => text);
  const saidOf = (weekOn: WeekOn) => differing.find((one) => one.weekOn === weekOn)?.text;
  const points = breakWhereRedefined(known, (weekOn) => definitionOfWeek(definitions, weekOn)).map((point) => ({
    ...point,
    isPartial: Boolean(point.reading?.remark),
    published: saidOf(point.weekOn) ? (published?.get(point.weekOn)?.value ?? null) : null,
  }));
  const lines = splitLines(points);
  const marks = definitions
    .map((definition) => ({ definition, place: weeksBetween(startOn, definition.fromWeekOn) }))
    .filter(({ definition, place }) => definition.number > 1 && place >= 0 && place < weeks)
    .map(({ definition, place }) => ({
      place,
      label: `v${definition.number}${isRedefined(definitions, definition) ? ", counted differently" : ""}`,
      text: `from the week of ${formatDayShort(definition.fromWeekOn, now)}: ${definition.reason}`,
    }));
  return {
    drawing: drawTrend({
      points,
      targets: weekOns.map((weekOn) => definitionOfWeek(definitions, weekOn).target),
      marks: lastOfPlace(marks),
      events: happenings.map(({ weekOn, kind }) => ({
        place: weeksBetween(startOn, weekOn),
        shape: happeningWords[kind].shape,
      })),
      labels: weekOns.map((weekOn) => formatDayShort(weekOn, now)),
      format: (value) => formatValue(meaning, value),
    }),
    label: trendInWords(meaning, points, weeks),
    marks,
    differing: differing.map(({ weekOn, text }) => ({
      weekOn,
      text: `Week of ${formatDayShort(weekOn, now)}: ${text}`,
    })),
    happened: happenings
      .map((happening) => describeHappening(happening, formatDayShort(happening.weekOn, now)))
      .toReversed(),
    rows: points.map(({ place, weekOn, reading, value, published, isPartial }) => {
      const then = definitionOfWeek(definitions, weekOn);
      const said = saidOf(weekOn);
      const happened = happenings.filter((happening) => happening.weekOn === weekOn);
      return {
        place,
        label: formatDayShort(weekOn, now),
        title: `Week of ${formatDayShort(weekOn, now)}`,
        text: readingInWords(then, reading) + (said ? `, ${said}` : ""),
        more: fewLines([
          ...(reading?.remark ? [reading.remark] : []),
          ...happened.map((happening) => describeHappening(happening, "")).map(({ name, text }) => `${name}: ${text}`),
        ]),
        value,
        published,
        isPartial,
        signs: [...new Set(happened.map(({ kind }) => eventGlyphs[happeningWords[kind].shape]))].join(""),
        target: then.target,
        line: lines.findIndex((line) => line.some((point) => point.place === place)),
      };
    }),
  };
}

/** As many as fit beside a point; the table has them all. */
const fewLines = (lines: readonly string[]): string[] =>
  lines.length <= 3 ? [...lines] : [...lines.slice(0, 2), `And ${lines.length - 2} more, in the table.`];

const isRedefined = (definitions: readonly KpiDefinition[], definition: KpiDefinition) => {
  const before = definitions.find(({ number }) => number === definition.number - 1);
  return before !== undefined && !countsTheSame(before, definition);
};

/** Two versions of one week share a mark: the label of the later one. */
const lastOfPlace = <Mark extends { place: number }>(marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((mark) => [mark.place, mark])).values(),
];
