import { randomUUID } from "node:crypto";
import { atTime } from "~/clock.server";
import { defineKpi } from "~/features/kpis/define-kpi.server";
import type { KpiDefinition, KpiTrend, TrendReading } from "~/features/kpis/kpi";
import type { DefineKpi } from "~/features/kpis/kpi-form";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { tuesday } from "./projects";

export const errorRate: KpiDefinition = {
  number: 1,
  name: "Error rate",
  sense: "error_rate",
  shape: "ratio",
  unit: "of payments",
  direction: "down",
  target: 0.005,
  sentence: "Failed payments out of all.",
  reason: "",
  fromWeekOn: "2026-11-02",
  byName: "Priya Nair",
  createdAt: "2026-11-02T08:00:00Z",
};

/** A reading of a week as a trend has it; without a value it is "no data". */
export const trendReading = (weekOn: string, value: number | null, more: Partial<TrendReading> = {}): TrendReading => ({
  weekOn,
  value,
  status: value === null ? "no_data" : "value",
  numerator: null,
  denominator: null,
  number: 1,
  source: "by_hand",
  sourceNote: "",
  remark: "",
  readAt: "2026-11-18T12:00:00Z",
  recordedAt: "2026-11-18T12:00:00Z",
  byName: "Priya Nair",
  ...more,
});

export const trendOf = (readings: TrendReading[], definitions = [errorRate]): KpiTrend => ({
  kpiId: "k",
  projectId: "p",
  definitions,
  readings,
});

export const kpiInput = (more: Partial<DefineKpi> = {}): DefineKpi => ({
  id: randomUUID(),
  name: "Throughput",
  sense: "throughput",
  shape: "number",
  unit: "orders a minute",
  direction: "up",
  target: 1600,
  sentence: "Orders that the shop takes in a minute.",
  ...more,
});

/** Defines a key number on `tuesday` and gives its id. */
export async function makeKpi(lead: Actor, project: ProjectAccess, more: Partial<DefineKpi> = {}): Promise<string> {
  const made = await atTime(tuesday, () => defineKpi(lead, project, kpiInput(more)));
  if (isRefusal(made)) throw new Error(made.refused);
  return made.kpiId;
}
