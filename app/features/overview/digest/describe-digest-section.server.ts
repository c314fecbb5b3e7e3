import { verdictWords } from "~/features/kpis/change-in-words";
import type { KpiView } from "~/features/kpis/kpi-view";
import { expectedWeeks } from "~/features/kpis/kpi-weeks";
import { trendPoints } from "~/features/kpis/trend-points";
import type { MessageNumber, MessageSection } from "~/features/notifications/message";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatInstant, formatWeekday } from "~/features/projects/period-text";
import { describeContent } from "~/features/summaries/describe-content.server";
import { summaryUrl } from "~/features/summaries/summary-urls";
import { markOf } from "~/features/trials/list-trial-marks.server";
import type { Role } from "~/features/workspace/role";
import { TREND_WEEKS } from "../describe-brief.server";
import { zoneOfWeek } from "../zone-of-week";
import { changesInWords } from "./changes-in-words";
import { stateTone, stateWithShape } from "./digest-state";
import type { DigestProject } from "./load-digest.server";

/** Key numbers in a mail; the others stand on the page. */
const MOST_NUMBERS = 5;

/** A person, or a channel (nobody, without a role). */
type Reader = { id: string; role: Role | null; timeZone: string };

/** The newest summary of a project as it stands in a reader's digest, complete: nobody has to open a page to know. */
export function describeDigestSection(project: DigestProject, reader: Reader, at: Date): MessageSection | null {
  const { slug, name, summary, before, shared, trends, openFlags } = project;
  if (!summary) return null;
  const { weekOn, content } = summary;
  const { rhythm, state } = shared;
  const timeZone = zoneOfWeek(rhythm, weekOn);
  const expected = expectedWeeks(rhythm, weekOn, TREND_WEEKS);
  const today = dayOf(at, timeZone);
  const view = describeContent(content, { weekOn, timeZone, now: at, today, trends, expectedWeeks: expected });
  const published = `Published ${formatInstant(new Date(summary.publishedAt), reader.timeZone, at)} by ${summary.publishedBy}`;
  const corrected = summary.corrected && `, corrected: ${summary.corrected.reason}`;
  return {
    title: name,
    path: summaryUrl(slug, weekOn),
    state: stateWithShape(state),
    tone: stateTone(state),
    headline: content.headline,
    lines: [
      ...openFlags.map((what) => `Critical flag, still open: ${what}`),
      ...changesInWords({ content, view, before, weekOn }, at),
    ],
    numbers: view.kpis.slice(0, MOST_NUMBERS).map((kpi) => numberOf(kpi, project, expected)),
    needsYou: needsYou(project, reader, today, at),
    byline: `${published}${corrected ?? ""}.`,
  };
}

function numberOf(kpi: KpiView, { summary, trends }: DigestProject, expected: readonly string[]): MessageNumber {
  const weekOn = summary?.weekOn ?? "";
  const frozen = summary?.content.readings.find(({ id }) => id === kpi.kpiId)?.value ?? null;
  const readings = trends.find(({ kpiId }) => kpiId === kpi.kpiId)?.readings ?? [];
  const points = trendPoints(readings, { untilWeekOn: weekOn, weeks: TREND_WEEKS, expectedWeeks: expected });
  const { text = "", verdict = "even" } = kpi.change ?? {};
  return {
    name: kpi.name,
    value: [kpi.value, kpi.unit].filter(Boolean).join(" "),
    change: [text, verdictWords[verdict]].filter(Boolean).join(", "),
    target: kpi.target === "no target" ? "" : kpi.target.replace(/^target /, ""),
    trend: points.map((point) => (point.weekOn === weekOn ? frozen : point.value)),
  };
}

function needsYou({ asks, shared }: DigestProject, { id, role }: Reader, today: string, at: Date): string[] {
  const mine = asks.filter(({ askedOfId }) => (askedOfId ? askedOfId === id : role === "stakeholder"));
  const trial = shared.trial && markOf(shared.trial, shared.rhythm, { personId: id }, at);
  return [
    ...mine.map(({ question, decideBy }) => {
      const day = formatWeekday(decideBy, at);
      return `${decideBy < today ? `Decide, overdue since ${day}` : `Decide by ${day}`}: ${question}`;
    }),
    ...(trial?.myAnswerWanted ? ["Your answer to the review of the trial is waited for."] : []),
    ...(trial?.myVoteWanted ? ["What your side wants to happen after the trial is still open."] : []),
  ];
}
