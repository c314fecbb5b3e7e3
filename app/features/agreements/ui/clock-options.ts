import { weekdayNames } from "~/features/projects/cadence";

export const weekdays = weekdayNames.map((label, index) => ({ value: String(index + 1), label }));

/** Whole hours to choose from, "09:00". */
export const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    label: from + index === 24 ? "midnight" : `${String(from + index).padStart(2, "0")}:00`,
  }));
