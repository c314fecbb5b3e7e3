import { now } from "~/clock.server";
import { changeInWords } from "~/features/kpis/change-in-words";
import { formatValue, unitWords } from "~/features/kpis/format-value";
import type { Meaning } from "~/features/kpis/kpi";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import { daysBetween } from "~/features/projects/cadence-days";
import { listRhythms } from "~/features/projects/list-rhythms.server";
import { isStale } from "~/features/projects/period-stale";
import { formatDay, formatInstantShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import type { ContentReading } from "~/features/summaries/content";
import type { State } from "~/features/summaries/state";
import { describeDue } from "./describe-due.server";
import { describeStrip } from "./describe-strip.server";
import { loadOverview, type OverviewRow } from "./load-overview.server";
import type { NumberView, OverviewView, ProjectRow } from "./overview-view";
import { overviewFacts, overviewTitle } from "./overview-words";
import { rankProject } from "./rank-project";

const PAGE = 60;

/** The overview of one person, page by page of 60 projects, in order of need. Two queries, however long the history. */
export async function readOverview(actor: Actor, page: number): Promise<OverviewView> {
  const found = await loadOverview(actor);
  const rhythms = await listRhythms(found.map(({ id }) => id));
  const at = now();
  const all = found
    .map((row) => describeProject(row, rhythms.get(row.id) as Rhythm, actor.timeZone, at))
    .sort((a, b) => rank(a) - rank(b));
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    title: overviewTitle(all, `Week of ${formatDay(mondayOf(at, actor.timeZone), at)}`),
    facts: overviewFacts(found, all, dayOf(at, actor.timeZone), (instant) => dayOf(new Date(instant), actor.timeZone)),
    rows: all.slice((shown - 1) * PAGE, shown * PAGE),
    page: shown,
    pages,
  };
}

const rank = (row: ProjectRow) => rankProject({ ...row, isLate: row.updated.isLate });

function describeProject(row: OverviewRow, rhythm: Rhythm, timeZone: string, at: Date): ProjectRow {
  const { last, asks, published } = row;
  const due = describeDue(rhythm, new Set(published.map(({ weekOn }) => weekOn)), last?.weekOn ?? null, at);
  const stale = last !== null && isStale({ lastPublishedPeriod: last, ...rhythm, now: at });
  return {
    slug: row.slug,
    name: row.name,
    isPrivate: row.visibility === "private",
    state: stale ? "stale" : ((last?.state as State | undefined) ?? "none"),
    headline: last?.headline ?? `No summary yet. ${due.text}.`,
    strip: describeStrip(rhythm, published, at),
    throughput: numberOf(last?.readings, "throughput"),
    errorRate: numberOf(last?.readings, "error_rate"),
    needsYou: asks.nextOn
      ? {
          text: asks.mine === 1 ? "1 decision" : `${asks.mine} decisions`,
          by: `${overdue(asks.nextOn, timeZone, at)} ${formatDay(asks.nextOn, at)}`,
        }
      : null,
    updated: updated(last, due, timeZone, at),
  };
}

const overdue = (day: string, timeZone: string, at: Date) =>
  daysBetween(dayOf(at, timeZone), day) < 0 ? "was wanted by" : "by";

function updated(
  last: OverviewRow["last"],
  due: ReturnType<typeof describeDue>,
  timeZone: string,
  at: Date,
): ProjectRow["updated"] {
  if (due.kind === "late") return { text: due.text, isLate: true };
  if (due.kind === "paused") return { text: due.text, isLate: false };
  return { text: last ? formatInstantShort(new Date(last.publishedAt), timeZone, at) : due.text, isLate: false };
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
