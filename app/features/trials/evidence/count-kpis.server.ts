import { changeInWords } from "~/features/kpis/change-in-words";
import { valueInWords } from "~/features/kpis/format-value";
import { countsTheSame, definitionOfWeek, type KpiTrend, statusWords, type TrendReading } from "~/features/kpis/kpi";
import { kpiUrl } from "~/features/kpis/kpi-urls";
import { latestReadings } from "~/features/kpis/latest-readings";
import { readTrends } from "~/features/kpis/read-trends.server";
import { addWeeks, weekOfDay, weeksBetween } from "~/features/projects/cadence-days";
import { currentPeriod } from "~/features/projects/period-current";
import { formatDay } from "~/features/projects/period-text";
import { beginningOf, type EvidenceSpan } from "./evidence-span";
import { type Figure, noData } from "./figure";

/** A value of before the trial is sought so many weeks back. */
const WEEKS_BEFORE = 12;

/** The agreed key numbers: the last value before the trial, and the last of a summary that was due in it. */
export async function countKpis(span: EvidenceSpan): Promise<Figure[]> {
  const { project, trial, due } = span;
  const baselineWeekOn = weekOfDay(trial.baselineUntilOn);
  const untilWeekOn = due.at(-1)?.weekOn ?? weekOfDay(trial.startOn);
  const weeks = Math.max(0, weeksBetween(baselineWeekOn, untilWeekOn)) + WEEKS_BEFORE + 1;
  const trends = await readTrends({
    projectIds: [project.id],
    untilWeekOn,
    weeks,
    withHistory: true,
    withArchived: true,
  });
  return trial.terms.kpis.map(({ id, name }) =>
    figureOf(
      span,
      name,
      trends.find(({ kpiId }) => kpiId === id),
      id,
    ),
  );
}

function figureOf(span: EvidenceSpan, name: string, trend: KpiTrend | undefined, kpiId: string): Figure {
  const { project, asOf } = span;
  const definitions = trend?.definitions.filter(({ createdAt }) => new Date(createdAt) <= asOf) ?? [];
  const readings = definitions.length > 0 ? readingsUntil(trend?.readings ?? [], asOf) : [];
  const { before, during, shown } = partsOf(span, readings);
  const show = (reading: TrendReading | undefined) =>
    reading?.value == null ? noData : valueInWords(definitionOfWeek(definitions, reading.weekOn), reading.value);
  return {
    ...{ key: `kpi-${kpiId}`, label: name, before: show(before), during: show(during) },
    ...changeOf(definitions, before, during),
    note: "The last value before the trial, and the last of the summaries due in it.",
    items: shown.map((reading) => ({
      text: `Week of ${formatDay(reading.weekOn, asOf)}: ${reading.value === null ? statusWords[reading.status].toLowerCase() : show(reading)}`,
      href: kpiUrl(project.slug, kpiId),
    })),
  };
}

const readingsUntil = (readings: readonly TrendReading[], asOf: Date): TrendReading[] =>
  latestReadings(readings.filter(({ recordedAt }) => new Date(recordedAt) <= asOf)).sort((a, b) =>
    a.weekOn < b.weekOn ? -1 : 1,
  );

function partsOf({ trial, rhythm, due }: EvidenceSpan, readings: readonly TrendReading[]) {
  const begins = beginningOf(trial.baselineUntilOn, trial.baselineSignedAt, trial.timeZone);
  const first = currentPeriod(rhythm.cadences, begins);
  const firstWeekOn = first?.weekOn ?? weekOfDay(trial.baselineUntilOn);
  const weeks = new Set(due.map(({ weekOn }) => weekOn));
  const hasValue = ({ value }: TrendReading) => value !== null;
  const earlier = readings.filter(
    ({ weekOn }) => weekOn < firstWeekOn && weekOn >= addWeeks(firstWeekOn, -WEEKS_BEFORE),
  );
  const inside = readings.filter(({ weekOn }) => weeks.has(weekOn));
  const before = earlier.findLast(hasValue);
  return { before, during: inside.findLast(hasValue), shown: [...(before ? [before] : []), ...inside] };
}

function changeOf(
  definitions: KpiTrend["definitions"],
  before: TrendReading | undefined,
  during: TrendReading | undefined,
): Pick<Figure, "change" | "verdict"> {
  if (before?.value == null || during?.value == null) return { change: "", verdict: "none" };
  const [then, now] = [definitionOfWeek(definitions, before.weekOn), definitionOfWeek(definitions, during.weekOn)];
  if (!countsTheSame(then, now)) return { change: "newly defined, not compared", verdict: "none" };
  const { text, verdict } = changeInWords(now, before.value, during.value);
  const words = { good: "better", bad: "worse", even: "none" } as const;
  return { change: text, verdict: words[verdict] };
}
