import type { ReadingValue } from "./kpi";

/** Whether two readings say the same of a week, wherever they come from. */
export const saysTheSame = (one: ReadingValue, other: ReadingValue): boolean =>
  one.status === other.status && one.value === other.value && one.denominator === other.denominator;
