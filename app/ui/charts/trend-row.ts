/**
 * A point of an interactive chart: its place, its label on the axis, what is said of it, the three numbers that are drawn, and
 * which of the lines, counted from 0, it belongs to.
 */
export type TrendRow = {
  place: number;
  label: string;
  title: string;
  text: string;
  /** Further lines of what is said of it. */
  more: string[];
  value: number | null;
  published: number | null;
  target: number | null;
  line: number;
};
