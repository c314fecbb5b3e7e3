import { changeInWords } from "~/features/kpis/change-in-words";
import { formatValue, unitWords } from "~/features/kpis/format-value";
import type { Meaning } from "~/features/kpis/kpi";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDayShort, formatInstantShort } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import type { Rhythm } from "~/features/projects/rhythm";
import type { ContentReading } from "~/features/summaries/content";
import { describeWriting } from "~/features/summaries/describe-writing";
import type { Due } from "./describe-due.server";
import { describeStrip } from "./describe-strip.server";
import type { JudgedProject } from "./judge-project.server";
import type { OverviewRow } from "./load-overview.server";
import type { NumberView, ProjectRow } from "./overview-view";

/** A row of the overview in words, for a reader in `timeZone`. */
export function describeProject({ row, rhythm, due, state }: JudgedProject, timeZone: string, at: Date): ProjectRow {
  const { last, published } = row;
  return {
    slug: row.slug,
    name: row.name,
    isPrivate: row.visibility === "private",
    state,
    headline: last?.headline ?? `No summary yet. ${due.text}.`,
    writing: writing(row, rhythm, at),
    strip: describeStrip(rhythm, published, at),
    throughput: numberOf(last?.readings, "throughput"),
    errorRate: numberOf(last?.readings, "error_rate"),
    needsYou: needsYou(row, timeZone, at),
    updated: updated(last, due, timeZone, at),
  };
}

function writing({ role, published, drafts }: OverviewRow, rhythm: Rhythm, at: Date): ProjectRow["writing"] {
  if (!canWrite({ role, archivedAt: null })) return null;
  return describeWriting(rhythm, { published: new Set(published.map(({ weekOn }) => weekOn)), drafts }, at);
}

function needsYou({ asks }: OverviewRow, timeZone: string, at: Date): ProjectRow["needsYou"] {
  if (!asks.nextOn) return null;
  const isOverdue = asks.nextOn < dayOf(at, timeZone);
  const text = asks.mine === 1 ? "1 decision" : `${asks.mine} decisions`;
  return { text, by: `${isOverdue ? "was wanted by" : "by"} ${formatDayShort(asks.nextOn, at)}` };
}

function updated(last: OverviewRow["last"], due: Due, timeZone: string, at: Date): ProjectRow["updated"] {
  if (due.kind === "late" || due.kind === "paused") return { text: due.short, isLate: due.kind === "late" };
  return { text: last ? formatInstantShort(new Date(last.publishedAt), timeZone, at) : due.short, isLate: false };
}

function numberOf(readings: readonly ContentReading[] | undefined, sense: string): NumberView | null {
  const reading = readings?.find((one) => one.sense === sense);
  if (!reading) return null;
  if (reading.value === null)
    return { value: reading.status === "no_traffic" ? "no traffic" : "no data", unit: "", change: null };
  const meaning = reading as Meaning & ContentReading;
  const before = reading.previous?.value ?? null;
  return {
    value: formatValue(meaning, reading.value),
    unit: unitWords(meaning),
    change: before === null ? null : changeInWords(meaning, before, reading.value),
  };
}
