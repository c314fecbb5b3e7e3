import { definitionOfWeek, type KpiTrend } from "~/features/kpis/kpi";
import type { Carried } from "./carried";
import { type Draft, type DraftReading, emptyDraft } from "./draft";
import { blankLine } from "./read-draft";
import { readingAsTyped } from "./reading-as-typed";

/** The first draft of a period: what was open goes on, readings that arrived are there, last promises wait for their outcome. */
export const startDraft = (carried: Carried, trends: readonly KpiTrend[], weekOn: string): Draft =>
  completeDraft({ ...emptyDraft, state: carried.last?.state ?? "" }, carried, trends, weekOn);

/** The draft with a line for all that is open and for every KPI; what it has already stays as it is. */
export function completeDraft(draft: Draft, carried: Carried, trends: readonly KpiTrend[], weekOn: string): Draft {
  const milestones = carried.milestones.map(({ moves, targetOn, ...line }) => ({
    ...line,
    targetOn: targetOn ?? "",
    moveReason: "",
  }));
  const roadblocks = carried.roadblocks.map(({ helpBy, ...line }) => ({
    ...line,
    helpBy: helpBy ?? "",
    cleared: "",
    clearedNote: "",
  }));
  return {
    ...draft,
    milestones: withMissing(draft.milestones, milestones),
    roadblocks: withMissing(draft.roadblocks, roadblocks),
    readings: withMissing(
      draft.readings,
      trends.map((trend) => typedReading(trend, weekOn)),
    ),
    lastPromises: withMissing(
      draft.lastPromises,
      carried.promises.map(({ id }) => ({ id, outcome: "", reason: "" })),
    ),
  };
}

function withMissing<Line extends { id: string }>(lines: Line[], wanted: Line[]): Line[] {
  const has = new Set(lines.map(({ id }) => id));
  return [...lines, ...wanted.filter(({ id }) => !has.has(id))];
}

/** What is known of the week already, as if it had been typed; a new one is read where the last one was. */
function typedReading({ kpiId, definitions, readings }: KpiTrend, weekOn: string): DraftReading {
  const reading = readings.find((one) => one.weekOn === weekOn);
  const source = readings.findLast((one) => one.sourceNote !== "")?.sourceNote ?? "";
  if (!reading) return { ...blankLine("readings", kpiId), sourceNote: source };
  return readingAsTyped(kpiId, definitionOfWeek(definitions, weekOn).shape, reading);
}
