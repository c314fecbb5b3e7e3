import { weekdayNames } from "~/features/projects/cadence";
import { joinWords } from "./join-words";
import type { WorkingHours } from "./terms";

/** "Monday to Friday, 09:00 to 17:00". */
export const workingHoursInWords = ({ weekdays, fromHour, untilHour }: WorkingHours): string =>
  `${weekdaysInWords(weekdays)}, ${hour(fromHour)} to ${hour(untilHour)}`;

/** Three days in a row or more are told by the first and the last. */
function weekdaysInWords(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const weekday of weekdays.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  const name = (weekday: number | undefined) => weekdayNames[(weekday ?? 1) - 1] as string;
  return joinWords(
    runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map((day) => name(day)))),
  );
}

const hour = (hour: number): string => (hour === 24 ? "midnight" : `${String(hour).padStart(2, "0")}:00`);
