import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ChartPoint } from "./chart-point";

const sparklineSize = { width: 240, height: 46 };
const inset = 4;

/** Ready to be put into the page: path texts, and heights in the 240 x 46 box. */
export type SparklineDrawing = {
  line: string;
  area: string;
  targetY: number | null;
  /** The last point, when it has a value. */
  last: { x: number; y: number } | null;
};

/** Draws `points` on `count` places. A point without a value leaves a gap; a place without a point does not. */
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
  const placed = points.map(place);
  const shape = {
    defined: (point: Placed) => point.y !== null,
    x: (point: Placed) => point.x,
    y: (point: Placed) => point.y ?? 0,
  };
  const last = placed.at(-1);
  return {
    line: line<Placed>().defined(shape.defined).x(shape.x).y(shape.y)(placed) ?? "",
    area: area<Placed>().defined(shape.defined).x(shape.x).y0(height).y1(shape.y)(placed) ?? "",
    targetY: target === null ? null : round(y(target)),
    last: last && last.y !== null ? { x: last.x, y: last.y } : null,
  };
}

type Placed = { x: number; y: number | null };
const round = (value: number) => Math.round(value * 10) / 10;
