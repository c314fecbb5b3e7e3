/**
 * A point of an interactive chart: its place, its label on the axis, what is said of it, what is drawn there, and which of the lines, counted from 0, it belongs to.
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
  /** Drawn hollow: the number is not that of a whole stretch. */
  isPartial: boolean;
  /** The shapes of what happened there, as characters: "▲◆". */
  signs: string;
  target: number | null;
  line: number;
};
