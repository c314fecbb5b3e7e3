/** A value at one of the evenly spaced places of a chart, counted from 0. Null where there is none: a gap, never zero. */
export type ChartPoint = {
  place: number;
  value: number | null;
  /** Another value that was said of the place before, to be drawn as a ring. */
  published?: number | null;
  /** Not whole yet: drawn hollow. */
  isPartial?: boolean;
  /** Not to be joined with the one before: it counts something else. */
  startsAnew?: boolean;
};

/** The stretches of points that may be joined to lines, in their order. */
export function splitLines<Point extends ChartPoint>(points: readonly Point[]): Point[][] {
  const lines: Point[][] = [];
  for (const point of points) {
    const last = lines.at(-1);
    if (last && !point.startsAnew) last.push(point);
    else lines.push([point]);
  }
  return lines;
}
