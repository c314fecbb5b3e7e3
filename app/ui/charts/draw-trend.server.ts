import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { type ChartEvent, type EventShape, eventShapes } from "./chart-event";
import { type ChartPoint, splitLines } from "./chart-point";

const trendHeight = 220;
// In percent of the width; the numbers of the grid stand on the left.
const left = 7;
const right = 3;
const top = 22;
const bottom = 8;

/** Something to mark at a place: a short label on the chart. */
export type TrendMark = { place: number; label: string };
/** Ready to be put into the page: x in percent of the width, y in pixels, so that texts keep their size at any width. */
export type TrendDrawing = {
  line: string;
  area: string;
  target: string;
  dots: { x: number; y: number; isPartial: boolean }[];
  rings: { x: number; y: number }[];
  grid: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  marks: { x: number; label: string }[];
  /** In rows from 0, one for each shape that there is. */
  events: { x: number; row: number; shape: EventShape }[];
};

type Trend = {
  points: readonly ChartPoint[];
  /** The target at every place, null for none. */
  targets: readonly (number | null)[];
  marks: readonly TrendMark[];
  events?: readonly ChartEvent[];
  labels: readonly string[];
  format: (value: number) => string;
};

/**
 * Draws a trend on as many places as there are labels. A point without a value leaves a gap, and so does one that starts
 * anew; a place without a point does not.
 */
export function drawTrend({ points, targets, marks, events = [], labels, format }: Trend): TrendDrawing {
  const values = [...points.flatMap(({ value, published = null }) => [value, published]), ...targets].filter(
    (value) => value !== null,
  );
  const last = Math.max(1, labels.length - 1);
  const x = scaleLinear([0, last], [left, 100 - right]);
  const y = scaleLinear(spread(values), [trendHeight - bottom, top]).nice(4);
  const at = (place: number) => round(x(place));
  const shape = line<ChartPoint>(
    (point) => at(point.place),
    (point) => round(y(point.value ?? 0)),
  ).defined(hasValue);
  const ground = area<ChartPoint>(
    (point) => at(point.place),
    trendHeight,
    (point) => round(y(point.value ?? 0)),
  ).defined(hasValue);
  const steps = targets.map((value, place) => ({ place, value }));
  const lines = splitLines(points);
  return {
    line: lines.map((stretch) => shape(stretch) ?? "").join(""),
    area: lines.map((stretch) => ground(stretch) ?? "").join(""),
    target: shape.curve(curveStepAfter)(steps) ?? "",
    dots: points.filter(hasValue).map((point) => ({
      x: at(point.place),
      y: round(y(point.value)),
      isPartial: point.isPartial ?? false,
    })),
    rings: points.flatMap(({ place, published = null }) =>
      published === null ? [] : [{ x: at(place), y: round(y(published)) }],
    ),
    grid: y.ticks(4).map((value) => ({ y: round(y(value)), label: format(value) })),
    ticks: tickPlaces(labels.length).map((place) => ({ x: at(place), label: labels[place] ?? "" })),
    marks: marks.map(({ place, label }) => ({ x: at(place), label })),
    events: eventShapes
      .map((shape) => ({
        shape,
        places: new Set(events.filter((one) => one.shape === shape).map(({ place }) => place)),
      }))
      .filter(({ places }) => places.size > 0)
      .flatMap(({ shape, places }, row) => [...places].map((place) => ({ x: at(place), row, shape }))),
  };
}

/** One value alone, or the same one throughout, stands in the middle. */
function spread(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < most) return [least, most];
  const room = Math.abs(least) / 10 || 1;
  return [least - room, least + room];
}

/** The first, the last and two between: as many as a narrow screen can carry. */
function tickPlaces(count: number): number[] {
  const last = count - 1;
  return last < 3
    ? Array.from({ length: count }, (_, place) => place)
    : [0, Math.round(last / 3), Math.round((2 * last) / 3), last];
}

const hasValue = (point: ChartPoint): point is ChartPoint & { value: number } => point.value !== null;
const round = (value: number) => Math.round(value * 100) / 100;
