import { minutesInWords } from "~/features/agreements/minutes-in-words";
import { checkInsUrl } from "~/features/check-ins/check-in-urls";
import { countCheckIns, type WeekOfCheckIns } from "~/features/check-ins/count-check-ins.server";
import { refocusMinutes } from "~/features/check-ins/refocus-minutes.server";
import { changeInWords } from "~/features/kpis/change-in-words";
import { formatNumber } from "~/features/kpis/format-value";
import type { Day } from "~/features/projects/cadence";
import { startOfDay } from "~/features/projects/cadence-clock";
import { addDays, addWeeks, daysBetween, weekOfDay } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";
import { projectUrl } from "~/features/projects/project-urls";
import { countedDays } from "../trial-days";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, type FigureItem, noData } from "./figure";
import {
  byWeek,
  LEAST_WORKING_DAYS,
  type Run,
  runsOf,
  type WeeklyRate,
  weeklyRate,
  workingDaysOf,
} from "./weekly-rate";

const WEEKS_BEFORE = 4;

/** Check-ins and their time a week, before and during: only weeks of which somebody said anything. Two figures. */
export async function countInterruptions(span: EvidenceSpan): Promise<Figure[]> {
  const { project, trial, asOf, today } = span;
  const untilOn = weekOfDay(trial.baselineUntilOn);
  const baseline = { fromOn: addWeeks(untilOn, -WEEKS_BEFORE), untilOn };
  const until = { ...trial, days: daysBetween(trial.startOn, today) + 1 };
  const days = countedDays(until, span.rhythm.pauses).filter((day) => day <= today);
  const count = (run: Run) =>
    countCheckIns(project.id, { ...run, asOf, quietFrom: startOfDay(run.fromOn, trial.timeZone) });
  const [refocus, weeksBefore, ...parts] = await Promise.all([
    refocusMinutes(project.id, asOf),
    count(baseline),
    ...runsOf(days).map(count),
  ]);
  const weeksDuring = byWeek(parts.flat());
  const { former, workingHours } = trial.terms;
  const assumption = { weekdays: workingHours.weekdays, refocus };
  const counted = weeklyRate(daysOf(baseline), weeksBefore, assumption)?.perWeek;
  const during = weeklyRate(days, weeksDuring, assumption);
  const isEarly = workingDaysOf(days, workingHours.weekdays) < LEAST_WORKING_DAYS;
  const before = counted ?? { checkIns: former.perWeek, minutes: former.perWeek * (former.minutesEach + refocus) };
  const items = [
    ...(counted
      ? []
      : [{ text: `Before: ${former.words}, as agreed, not counted`, href: `${projectUrl(project.slug)}/agreement` }]),
    ...itemsOf(span, "Before, week", counted ? weeksBefore : []),
    ...itemsOf(span, "Week", weeksDuring),
  ];
  const asAgreed = counted ? "" : " as agreed, not counted";
  const assumed =
    refocus > 0 ? `${refocus} min each to get back into the work` : "nothing added to get back into the work";
  const said = `Only weeks of which somebody said anything, by their working days; ${counted ? "before is the four weeks up to the trial" : "nobody counted before the trial, so before is what the agreement says"}. Fewer than ${LEAST_WORKING_DAYS} working days are not compared.`;
  return [
    {
      ...{ key: "check-ins", label: "Check-ins a week", before: `${rounded(before.checkIns)}${asAgreed}` },
      ...compared({ before, during, isEarly }, "checkIns", rounded),
      ...{ note: said, items },
    },
    {
      ...{ key: "minutes", label: `Time a week in check-ins, with ${assumed}` },
      before: `${timeInWords(before.minutes)}${asAgreed}`,
      ...compared({ before, during, isEarly }, "minutes", timeInWords),
      note: `Minutes as they were logged, with ${assumed}. The assumption can be changed with the check-ins.`,
      items: [{ text: "The same check-ins, week by week", href: "#figure-check-ins" }],
    },
  ];
}

type Compared = { before: { checkIns: number; minutes: number }; during: WeeklyRate | null; isEarly: boolean };

function compared(
  { before, during, isEarly }: Compared,
  what: "checkIns" | "minutes",
  show: (value: number) => string,
): Pick<Figure, "during" | "change" | "verdict"> {
  if (!during) return { during: noData, change: "", verdict: "none" };
  if (!during.perWeek)
    return {
      ...{ during: `${show(during[what])} in all`, verdict: "none" },
      change: isEarly ? "too early to compare" : "too few days to compare",
    };
  const { text, verdict } = changeInWords(
    { shape: "number", unit: "a week", direction: "down" },
    before[what],
    during.perWeek[what],
  );
  const words = { good: "better", bad: "worse", even: "none" } as const;
  return { during: show(during.perWeek[what]), change: text, verdict: words[verdict] };
}

const daysOf = ({ fromOn, untilOn }: Run): Day[] =>
  Array.from({ length: daysBetween(fromOn, untilOn) }, (_, passed) => addDays(fromOn, passed));

const itemsOf = ({ project, asOf }: EvidenceSpan, words: string, weeks: readonly WeekOfCheckIns[]): FigureItem[] =>
  weeks.map(({ weekOn, count, minutes, hasData }) => {
    const said = `${count} ${count === 1 ? "check-in" : "check-ins"}, ${minutesInWords(minutes)}`;
    const text = `${words} of ${formatDay(weekOn, asOf)}: ${hasData ? said : noData}`;
    return { text, href: checkInsUrl(project.slug, { fromOn: weekOn, untilOn: addWeeks(weekOn, 1) }) };
  });

const timeInWords = (minutes: number) => minutesInWords(Math.round(minutes));

const rounded = (value: number) => formatNumber(Math.round(value * 10) / 10);
