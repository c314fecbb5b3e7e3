import type { KpiTrend, Meaning, TrendReading } from "~/features/kpis/kpi";
import type { ContentReading } from "./content";

/** The trend that a published number ends, saying of the week before what was published, whatever was entered since. */
export function frozenTrend(frozen: ContentReading, weekOn: string, trend?: KpiTrend): KpiTrend {
  if (!trend) return onlyPublished(frozen, weekOn);
  const { previous } = frozen;
  const readings = trend.readings.map(
    (reading): TrendReading => (reading.weekOn === previous?.weekOn ? { ...reading, ...saidOf(previous) } : reading),
  );
  return { ...trend, readings };
}

const saidOf = ({ status, value }: NonNullable<ContentReading["previous"]>) => ({
  status: status as TrendReading["status"],
  value,
});

/** What the summary itself knows of a number. */
function onlyPublished(frozen: ContentReading, weekOn: string): KpiTrend {
  const { id: kpiId, definitionNumber: number, previous, source, sourceNote, readAt } = frozen;
  const nobody = { byName: null, reason: "", createdAt: readAt };
  const before = previous && {
    ...{ weekOn: previous.weekOn, number: 0, numerator: null, denominator: null },
    ...{ source, sourceNote, readAt, recordedAt: readAt, byName: null, remark: "" },
    ...saidOf(previous),
  };
  const definition = { ...(frozen as Meaning & ContentReading), ...nobody, number, fromWeekOn: weekOn };
  return { kpiId, projectId: "", definitions: [definition], readings: before ? [before] : [] };
}
