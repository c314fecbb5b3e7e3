import { now } from "~/clock.server";
import { knownGlossary, rememberGlossary } from "~/features/glossary/get-glossary.server";
import { readTrends } from "~/features/kpis/read-trends.server";
import { comingMeeting } from "~/features/meetings/coming-meeting";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import type { SharedPassage } from "~/features/summaries/unclear/unclear-view";
import { clockOf } from "~/features/trials/list-trial-marks.server";
import { type OpenTrial, readOpenTrials } from "~/features/trials/read-open-trials.server";
import type { OpenTurn } from "./agreement-wanted";
import { briefHoldsUntil } from "./brief-lifetime.server";
import type { SharedBriefView } from "./brief-view";
import { describeBrief, TREND_WEEKS } from "./describe-brief.server";
import { meetingPlan } from "./describe-meeting-card";
import { type Held, keepViews } from "./keep-views";
import { type Brief, loadBrief } from "./load-brief.server";
import { restAfterArchive } from "./rest-after-archive";

export type SharedBrief = Held & {
  view: SharedBriefView;
  /** The published summary it shows, and who has seen which revision of it. */
  summary: { id: string; revisionNumber: number } | null;
  readers: { seen: number; all: number };
  seen: Record<string, number>;
  unclear: SharedPassage[];
  rhythm: Rhythm;
  trial: OpenTrial | null;
  proposal: OpenTurn | null;
};

const kept = keepViews<SharedBrief>(500);

/**
 * The part of a brief that all its readers share, kept in memory while nothing changes: the project's and the workspace's
 * change counts, which triggers raise, are in the key, and so every instance agrees. Four queries when it is not at hand.
 */
export async function getSharedBrief(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string | null,
): Promise<SharedBrief> {
  const key = [project.id, project.changeCount, actor.workspaceChangeCount, weekOn].join(" ");
  const at = now();
  const known = kept.get(key, at);
  if (known) return known;
  const made = await makeSharedBrief(actor, project, weekOn, at);
  kept.set(key, made);
  return made;
}

async function makeSharedBrief(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string | null,
  at: Date,
): Promise<SharedBrief> {
  const known = knownGlossary(actor);
  const [brief, lived, [trial = null]] = await Promise.all([
    loadBrief(project, weekOn, !known),
    getRhythm(project.id),
    readOpenTrials([project.id]),
  ]);
  const rhythm = restAfterArchive(lived, project.archivedAt);
  const glossary = known ?? rememberGlossary(actor, brief.terms ?? []);
  const { summary, readers, seen } = brief;
  // Also those that are no longer in use: a number stays where it was published.
  const wanted = { projectIds: [project.id], weeks: TREND_WEEKS, withArchived: true };
  const trends = summary ? await readTrends({ untilWeekOn: summary.weekOn, ...wanted }) : [];
  return {
    view: describeBrief(brief, { slug: project.slug, rhythm, trends, glossary }, at),
    summary: summary && { id: summary.id, revisionNumber: summary.revisionNumber },
    readers,
    seen,
    unclear: brief.unclear,
    rhythm,
    trial,
    proposal: brief.proposal,
    madeAt: at.getTime(),
    holdsUntil: Math.min(briefHoldsUntil(rhythm, at), ...changesAhead(brief, trial, rhythm, at)),
  };
}

/** When a question becomes overdue, when the meeting on whose agenda it stands is over, and when a review opens. */
function changesAhead(brief: Brief, trial: OpenTrial | null, rhythm: Rhythm, at: Date): number[] {
  const opensAt = trial && clockOf(trial, rhythm).opensAt;
  const meeting = comingMeeting(at, meetingPlan(brief, rhythm, at));
  const dues = brief.unanswered.open.map(({ dueAt }) => new Date(dueAt).getTime() + 1);
  const instants = [...dues, meeting?.endsAt.getTime() ?? 0, opensAt?.getTime() ?? 0];
  return instants.filter((instant) => instant > at.getTime());
}
