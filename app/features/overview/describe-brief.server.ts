import { questionsOfWeek } from "~/features/check-ins/questions-of-week";
import { FLAGS_ON_TOP, flagCard } from "~/features/flags/flag-card";
import type { Glossary } from "~/features/glossary/glossary";
import type { KpiTrend } from "~/features/kpis/kpi";
import { expectedWeeks } from "~/features/kpis/kpi-weeks";
import { comingMeeting } from "~/features/meetings/coming-meeting";
import { dayOf } from "~/features/projects/cadence-clock";
import { isStale } from "~/features/projects/period-stale";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";
import { describeContent } from "~/features/summaries/describe-content.server";
import { describeWriting } from "~/features/summaries/describe-writing";
import { stateWords } from "~/features/summaries/state";
import { explainSummary } from "~/features/summaries/words-explained/explain-summary";
import type { BriefView, SharedBriefView } from "./brief-view";
import { describeAsks } from "./describe-asks.server";
import { describeAgreement, describeToAnswer, unansweredInWords } from "./describe-dealings";
import { describeDue } from "./describe-due.server";
import { describeMeetingCard, meetingPlan } from "./describe-meeting-card";
import { describeStrip } from "./describe-strip.server";
import type { Brief, BriefAsk, BriefSummary } from "./load-brief.server";
import { zoneOfWeek } from "./zone-of-week";

/** How many weeks the trend of a key number goes back. */
export const TREND_WEEKS = 12;

/** A brief in words, the same for everybody who may read the project; without a published summary only what is due. */
export function describeBrief(
  brief: Brief,
  { slug, rhythm, trends, glossary }: { slug: string; rhythm: Rhythm; trends: readonly KpiTrend[]; glossary: Glossary },
  at: Date,
): SharedBriefView {
  const zone = zoneOf(rhythm.cadences, at);
  const strip = describeStrip(rhythm, brief.published, at);
  const published = new Set(brief.published.map((one) => one.weekOn));
  const due = describeDue(rhythm, published, brief.latestWeekOn, at);
  const writing = describeWriting(rhythm, { published, drafts: brief.drafts }, at);
  const when = (instant: Date) => formatInstant(instant, zone, at);
  const flags = brief.flags.slice(0, FLAGS_ON_TOP).map((flag) => flagCard(flag, slug, when));
  const moreFlags = brief.flags.length - flags.length;
  const { summary } = brief;
  const agreement = describeAgreement(brief, dayOf(at, zone), at);
  const coming = comingMeeting(at, meetingPlan(brief, rhythm, at));
  const meeting = describeMeetingCard(brief, coming, { slug, timeZone: zone, at });
  const unanswered = unansweredInWords(brief.unanswered, { meeting: coming, at });
  const toAnswer = describeToAnswer(brief.unanswered, { slug, timeZone: zone }, { meeting: coming, at });
  if (!summary)
    return { summary: null, flags, moreFlags, strip, writing, agreement, meeting, unanswered, toAnswer, due: due.text };
  const timeZone = zoneOfWeek(rhythm, summary.weekOn);
  const isLatest = summary.weekOn === brief.latestWeekOn;
  const stale = isLatest && isStale({ lastPublishedPeriod: summary, ...rhythm, now: at });
  const week = `eek of ${formatDay(summary.weekOn, at)}`;
  const content = describeContent(summary.content, {
    weekOn: summary.weekOn,
    timeZone,
    now: at,
    today: isLatest ? dayOf(at, timeZone) : dayOf(new Date(summary.publishedAt), timeZone),
    trends,
    expectedWeeks: expectedWeeks(rhythm, summary.weekOn, TREND_WEEKS),
  });
  const said = `${stateWords[summary.content.state].toLowerCase()} ${content.stateSince}`.trimEnd();
  const missedOn = stale && due.period ? dayOf(due.period.deadlineAt, due.period.timeZone) : null;
  return {
    flags,
    moreFlags,
    strip,
    writing,
    week: `W${week}`,
    weekOn: summary.weekOn,
    isLatest,
    shownState: stale ? "stale" : summary.content.state,
    stateSince: missedOn ? `since ${formatDay(missedOn, at)}` : content.stateSince,
    staleWords: stale ? `This is what was said in the w${week}: ${said}. A newer summary is late.` : "",
    ...explainSummary(content, glossary, brief.asks.map(askPlace)),
    published: `Published ${formatInstant(new Date(summary.publishedAt), timeZone, at)} by ${summary.publishedBy}${late(summary)}`,
    correction: correction(summary, timeZone, at),
    next: isLatest ? { text: due.text, tone: due.kind === "late" ? "late" : "calm" } : null,
    asks: describeAsks(brief.asks, timeZone, at),
    agreement,
    meeting,
    questions: questionsOfWeek(brief.questions, { slug, meeting: coming }, at),
    unanswered,
    toAnswer: isLatest ? toAnswer : [],
  };
}

/** Each decision is a section of its own. */
const askPlace = ({ id, question }: BriefAsk) => ({ key: `${id}.question`, section: id, text: question });

const late = ({ publishedAt, deadlineAt }: BriefSummary) =>
  new Date(publishedAt) > new Date(deadlineAt) ? ", after its deadline" : "";

function correction(summary: BriefSummary, timeZone: string, at: Date): BriefView["correction"] {
  if (!summary.correctedAt) return null;
  const when = formatInstant(new Date(summary.correctedAt), timeZone, at);
  return { text: `Corrected ${when} by ${summary.correctedBy}`, reason: summary.correctionReason ?? "" };
}
