/** A value at one of the evenly spaced places of a chart, counted from 0. Null where there is none: a gap, never zero. */
export type ChartPoint = { place: number; value: number | null };
