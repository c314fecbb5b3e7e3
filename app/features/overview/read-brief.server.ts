import { now } from "~/clock.server";
import type { KpiTrend } from "~/features/kpis/kpi";
import { listTrends } from "~/features/kpis/list-trends.server";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { isStale } from "~/features/projects/period-stale";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { canWrite, type ProjectAccess } from "~/features/projects/project-access";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import { describeContent } from "~/features/summaries/describe-content.server";
import { markSeen } from "~/features/summaries/mark-seen.server";
import { stateWords } from "~/features/summaries/state";
import { briefEtag } from "./brief-validator.server";
import type { BriefView } from "./brief-view";
import { describeAsks } from "./describe-asks.server";
import { type Due, describeDue } from "./describe-due.server";
import { describeStrip } from "./describe-strip.server";
import { type Brief, type BriefSummary, loadBrief } from "./load-brief.server";

/** What stands on a project's page before its first summary. */
export type NoBrief = Pick<BriefView, "project" | "strip" | "mayWrite"> & { summary: null; due: Due["text"] };

export type ReadBrief = { brief: BriefView | NoBrief; etag: string };

/** The brief of `weekOn`, or of the newest summary, and the note that the actor has seen it. Four queries, five the first time. */
export async function readBrief(actor: Actor, project: ProjectAccess, weekOn: string | null): Promise<ReadBrief> {
  const [brief, rhythm, trends] = await Promise.all([
    loadBrief(actor, project, weekOn),
    getRhythm(project.id),
    listTrends(project.id, { untilWeekOn: weekOn ?? mondayOf(now(), "UTC"), weeks: 26 }),
  ]);
  const at = now();
  return {
    brief: await describeBrief(actor, project, brief, rhythm, trends, at),
    etag: briefEtag(actor, project, rhythm, at),
  };
}

async function describeBrief(
  actor: Actor,
  project: ProjectAccess,
  brief: Brief,
  rhythm: Rhythm,
  trends: KpiTrend[],
  at: Date,
): Promise<BriefView | NoBrief> {
  const { slug, name, purpose, role, visibility, archivedAt } = project;
  const strip = describeStrip(rhythm, brief.published, at);
  const due = describeDue(rhythm, new Set(brief.published.map((one) => one.weekOn)), brief.latestWeekOn, at);
  const shared = { project: { slug, name, purpose, role, visibility, archivedAt }, strip, mayWrite: canWrite(project) };
  if (!brief.summary) return { ...shared, summary: null, due: due.text };
  const { summary } = brief;
  if (brief.seenRevision !== summary.revisionNumber)
    await markSeen(actor, { summaryId: summary.id, projectId: project.id, revisionNumber: summary.revisionNumber });
  const timeZone = periodOfWeek(rhythm.cadences, summary.weekOn)?.timeZone ?? rhythm.cadences[0]?.timeZone ?? "UTC";
  const isLatest = summary.weekOn === brief.latestWeekOn;
  const stale = isLatest && isStale({ lastPublishedPeriod: summary, ...rhythm, now: at });
  const today = isLatest ? dayOf(at, timeZone) : dayOf(new Date(summary.publishedAt), timeZone);
  const week = `Week of ${formatDay(summary.weekOn, at)}`;
  return {
    ...shared,
    week,
    weekOn: summary.weekOn,
    isLatest,
    shownState: stale ? "stale" : summary.content.state,
    staleWords: stale
      ? `This is what was said in the week of ${formatDay(summary.weekOn, at)}: ${stateWords[summary.content.state].toLowerCase()}. A newer summary is late.`
      : "",
    summary: describeContent(summary.content, {
      weekOn: summary.weekOn,
      timeZone,
      now: at,
      today,
      trends,
      expectedWeeks: strip
        .filter(({ mark }) => !["not_expected", "skipped", "paused"].includes(mark))
        .map((one) => one.weekOn),
    }),
    published: `Published ${formatInstant(new Date(summary.publishedAt), timeZone, at)} by ${summary.publishedBy}${late(summary)}`,
    correction: correction(summary, timeZone, at),
    next: isLatest ? { text: due.text, tone: due.kind === "late" ? "late" : "calm" } : null,
    readers: readersInWords(brief),
    asks: describeAsks(actor, project, brief.asks, timeZone, at),
  };
}

const late = ({ publishedAt, deadlineAt }: BriefSummary) =>
  new Date(publishedAt) > new Date(deadlineAt) ? ", after its deadline" : "";

function correction(summary: BriefSummary, timeZone: string, at: Date): BriefView["correction"] {
  if (!summary.correctedAt) return null;
  const when = formatInstant(new Date(summary.correctedAt), timeZone, at);
  return { text: `Corrected ${when} by ${summary.correctedBy}`, reason: summary.correctionReason ?? "" };
}

const readersInWords = ({ readers: { seen, all } }: Brief) =>
  all === 0 ? "No stakeholder reads it yet" : `Seen by ${seen} of ${all} ${all === 1 ? "reader" : "readers"}`;
