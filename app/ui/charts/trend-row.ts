/** A point of an interactive chart: its place, its label on the axis, what is said of it, and the two numbers that are drawn. */
export type TrendRow = {
  place: number;
  label: string;
  title: string;
  text: string;
  value: number | null;
  target: number | null;
};
