import { minutesInWords } from "~/features/agreements/minutes-in-words";
import { checkInsUrl } from "~/features/check-ins/check-in-urls";
import { countCheckIns, type WeekOfCheckIns } from "~/features/check-ins/count-check-ins.server";
import { refocusMinutes } from "~/features/check-ins/refocus-minutes.server";
import { changeInWords } from "~/features/kpis/change-in-words";
import { formatNumber } from "~/features/kpis/format-value";
import type { Day } from "~/features/projects/cadence";
import { addDays, addWeeks, daysBetween, weekOfDay } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";
import { projectUrl } from "~/features/projects/project-urls";
import { countedDays } from "../trial-days";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, type FigureItem, noData } from "./figure";

/** How often in a week and how long, minutes to get back into the work included; null without data. */
type Weekly = { checkIns: number; minutes: number } | null;
type Run = { fromOn: Day; untilOn: Day };

const WEEKS_BEFORE = 4;

/** Check-ins and their time a week, before and during: only weeks of which somebody said anything. Two figures. */
export async function countInterruptions(span: EvidenceSpan): Promise<Figure[]> {
  const { project, trial, asOf } = span;
  const runs = runsOf(
    countedDays({ ...trial, days: daysBetween(trial.startOn, span.today) + 1 }, span.rhythm.pauses),
    span.today,
  );
  const baseline = {
    untilOn: weekOfDay(trial.baselineUntilOn),
    fromOn: addWeeks(weekOfDay(trial.baselineUntilOn), -WEEKS_BEFORE),
  };
  const count = (run: Run) => countCheckIns(project.id, { ...run, asOf });
  const [refocus, weeksBefore, ...weeksDuring] = await Promise.all([
    refocusMinutes(project.id, asOf),
    count(baseline),
    ...runs.map(count),
  ]);
  const counted = weekly([{ run: baseline, weeks: weeksBefore }], refocus);
  const { former } = trial.terms;
  const before = counted ?? { checkIns: former.perWeek, minutes: former.perWeek * (former.minutesEach + refocus) };
  const during = weekly(
    runs.map((run, index) => ({ run, weeks: weeksDuring[index] as WeekOfCheckIns[] })),
    refocus,
  );
  const items = [
    ...(counted
      ? []
      : [{ text: `Before: ${former.words}, as agreed, not counted`, href: `${projectUrl(project.slug)}/agreement` }]),
    ...itemsOf(span, "Before, week", counted ? weeksBefore : []),
    ...itemsOf(span, "Week", byWeek(weeksDuring.flat())),
  ];
  const asAgreed = counted ? "" : " as agreed, not counted";
  const assumed =
    refocus > 0 ? `${refocus} min each to get back into the work` : "nothing added to get back into the work";
  return [
    {
      ...{ key: "check-ins", label: "Check-ins a week", before: `${perWeek(before.checkIns)}${asAgreed}` },
      ...compared(during && { before: before.checkIns, during: during.checkIns }, perWeek),
      note: `Only weeks of which somebody said anything; ${counted ? "before is the four weeks up to the trial" : "nobody counted before the trial, so before is what the agreement says"}.`,
      items,
    },
    {
      ...{ key: "minutes", label: `Time a week in check-ins, with ${assumed}` },
      before: `${timeInWords(before.minutes)}${asAgreed}`,
      ...compared(during && { before: before.minutes, during: during.minutes }, timeInWords),
      note: `Minutes as they were logged, with ${assumed}. The assumption can be changed with the check-ins.`,
      items: [{ text: "The same check-ins, week by week", href: "#figure-check-ins" }],
    },
  ];
}

function compared(
  values: { before: number; during: number } | null,
  show: (value: number) => string,
): Pick<Figure, "during" | "change" | "verdict"> {
  if (!values) return { during: noData, change: "", verdict: "none" };
  const { text, verdict } = changeInWords(
    { shape: "number", unit: "a week", direction: "down" },
    values.before,
    values.during,
  );
  const words = { good: "better", bad: "worse", even: "none" } as const;
  return { during: show(values.during), change: text, verdict: words[verdict] };
}

/** What a week had on average, by the days of the weeks with data; a stretch under a week counts as one. */
function weekly(parts: readonly { run: Run; weeks: readonly WeekOfCheckIns[] }[], refocus: number): Weekly {
  let [days, checkIns, minutes] = [0, 0, 0];
  for (const { run, weeks } of parts) {
    for (const week of weeks.filter(({ hasData }) => hasData)) {
      days += daysInside(run, week.weekOn);
      checkIns += week.count;
      minutes += week.minutes + week.count * refocus;
    }
  }
  const count = Math.max(1, days / 7);
  return days === 0 ? null : { checkIns: checkIns / count, minutes: minutes / count };
}

const daysInside = ({ fromOn, untilOn }: Run, weekOn: Day): number => {
  const [from, until] = [
    fromOn > weekOn ? fromOn : weekOn,
    untilOn < addWeeks(weekOn, 1) ? untilOn : addWeeks(weekOn, 1),
  ];
  return daysBetween(from, until);
};

/** Unbroken stretches of days, so that what happened in a pause is left out. */
function runsOf(days: readonly Day[], today: Day): Run[] {
  const runs: Run[] = [];
  for (const day of days.filter((one) => one <= today)) {
    const last = runs.at(-1);
    if (last?.untilOn === day) last.untilOn = addDays(day, 1);
    else runs.push({ fromOn: day, untilOn: addDays(day, 1) });
  }
  return runs;
}

/** A week that a pause cut in two stands in the list once. */
function byWeek(parts: readonly WeekOfCheckIns[]): WeekOfCheckIns[] {
  const weeks = new Map<string, WeekOfCheckIns>();
  for (const part of parts) {
    const known = weeks.get(part.weekOn);
    weeks.set(
      part.weekOn,
      known ? { ...part, count: known.count + part.count, minutes: known.minutes + part.minutes } : part,
    );
  }
  return [...weeks.values()];
}

const itemsOf = ({ project, asOf }: EvidenceSpan, words: string, weeks: readonly WeekOfCheckIns[]): FigureItem[] =>
  weeks.map(({ weekOn, count, minutes, hasData }) => {
    const said = `${count} ${count === 1 ? "check-in" : "check-ins"}, ${minutesInWords(minutes)}`;
    const text = `${words} of ${formatDay(weekOn, asOf)}: ${hasData ? said : noData}`;
    return { text, href: checkInsUrl(project.slug, { fromOn: weekOn, untilOn: addWeeks(weekOn, 1) }) };
  });

const timeInWords = (minutes: number) => minutesInWords(Math.round(minutes));

const perWeek = (value: number) => formatNumber(Math.round(value * 10) / 10);
