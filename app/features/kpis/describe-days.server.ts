import type { WeekOn } from "~/features/projects/cadence";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay, formatWeekday } from "~/features/projects/period-text";
import { drawTrend, type TrendDrawing } from "~/ui/charts/draw-trend.server";
import { readingInWords } from "./describe-history.server";
import { countsInWords, formatValue } from "./format-value";
import { definitionOfWeek, type KpiDefinition } from "./kpi";
import type { DayReading } from "./list-days.server";

/** The seven days of a week, drawn and in words. */
export type DaysView = {
  week: string;
  label: string;
  drawing: TrendDrawing;
  days: { dayOn: string; day: string; value: string; counts: string }[];
};

export function describeDays(
  weekOn: WeekOn,
  known: readonly DayReading[],
  definitions: readonly KpiDefinition[],
  now: Date,
): DaysView {
  const meaning = definitionOfWeek(definitions, weekOn);
  const days = Array.from({ length: 7 }, (_, place) => addDays(weekOn, place));
  const found = days.map((dayOn) => known.find((day) => day.dayOn === dayOn));
  const week = `the week of ${formatDay(weekOn, now)}`;
  const shown = days.map((dayOn, place) => ({
    dayOn,
    day: formatWeekday(dayOn, now),
    value: found[place] ? readingInWords(meaning, found[place]) : "Not read",
    counts: countsInWords(found[place]),
  }));
  return {
    week,
    label: `The days of ${week}: ${shown.map(({ day, value }) => `${day.split(" ")[0]} ${value}`).join(", ")}.`,
    drawing: drawTrend({
      points: found.map((day, place) => ({ place, value: day?.value ?? null })),
      targets: days.map(() => null),
      marks: [],
      labels: shown.map(({ day }) => day.slice(0, 3)),
      format: (value) => formatValue(meaning, value),
    }),
    days: shown,
  };
}
