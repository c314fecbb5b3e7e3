import type { ReadingValue } from "~/features/kpis/kpi";

export type Counts = readonly [part: number, whole: number];

export const ratioOf = ([numerator, denominator]: Counts): ReadingValue => ({
  ...{ status: "value", value: numerator / denominator, numerator, denominator },
});

export const shareOf = ([part, whole]: Counts, share: number): Counts => [
  Math.round(part * share),
  Math.round(whole * share),
];

/** From Monday on; Saturday is the busiest day of a shop. */
const days = [0.13, 0.13, 0.13, 0.14, 0.16, 0.18, 0.13];

/** The seven days of a week, which are together what the week has. */
export function countsOfDays([part, whole]: Counts): Counts[] {
  let [parts, wholes] = [0, 0];
  return days.map((share, place) => {
    const isLast = place === days.length - 1;
    // No two days fail alike.
    const uneven = 1 + (place % 2 === 0 ? 0.06 : -0.07);
    const day: Counts = isLast
      ? [part - parts, whole - wholes]
      : [Math.round(part * share * uneven), Math.round(whole * share)];
    parts += day[0];
    wholes += day[1];
    return day;
  });
}

/** Weeks from the newest back, about as the ordinary one of their year and no two alike. */
export const countsOfYear = ([part, whole]: Counts, weeks: number): Counts[] =>
  Array.from({ length: weeks }, (_, back) => [
    Math.round(part * (1 + 0.09 * Math.sin(back * 2.3))),
    Math.round(whole * (1 - 0.002 * back + 0.03 * Math.sin(back * 1.7))),
  ]);
