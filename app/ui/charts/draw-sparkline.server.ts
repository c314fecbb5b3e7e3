import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type ChartPoint, splitLines } from "./chart-point";

const sparklineSize = { width: 240, height: 46 };
const inset = 4;

/** Ready to be put into the page: a path text, and places in the 240 x 46 box. */
export type SparklineDrawing = {
  line: string;
  targetY: number | null;
  /** Where something else is counted from then on. */
  breaks: number[];
  /** The last point, when it has a value. */
  last: { x: number; y: number } | null;
};

/**
 * Draws `points` on `count` places. A point without a value leaves a gap, and so does one that starts anew; a place without
 * a point does not.
 */
export function drawSparkline(
  points: readonly ChartPoint[],
  { count, target }: { count: number; target: number | null },
): SparklineDrawing {
  const { width, height } = sparklineSize;
  const heights = [...points.map((point) => point.value), target].filter((value) => value !== null);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const x = scaleLinear([0, Math.max(1, count - 1)], [inset, width - inset]);
  const y = least < most ? scaleLinear([least, most], [height - inset, inset]) : () => height / 2;
  const place = (point: ChartPoint) => ({
    x: round(x(point.place)),
    y: point.value === null ? null : round(y(point.value)),
  });
  const shape = line<Placed>(
    (point) => point.x,
    (point) => point.y ?? 0,
  ).defined((point) => point.y !== null);
  const placed = splitLines(points).map((stretch) => stretch.map(place));
  const last = placed.at(-1)?.at(-1);
  return {
    line: placed.map((stretch) => shape(stretch) ?? "").join(""),
    breaks: placed.slice(1).map(([first]) => (first as Placed).x),
    targetY: target === null ? null : round(y(target)),
    last: last && last.y !== null ? { x: last.x, y: last.y } : null,
  };
}

type Placed = { x: number; y: number | null };
const round = (value: number) => Math.round(value * 10) / 10;
