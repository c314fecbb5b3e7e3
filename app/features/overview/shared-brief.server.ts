import { now } from "~/clock.server";
import { readTrends } from "~/features/kpis/read-trends.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { briefHoldsUntil } from "./brief-lifetime.server";
import type { SharedBriefView } from "./brief-view";
import { describeBrief, TREND_WEEKS } from "./describe-brief.server";
import { type Held, keepViews } from "./keep-views";
import { loadBrief } from "./load-brief.server";
import { restAfterArchive } from "./rest-after-archive";

export type SharedBrief = Held & {
  view: SharedBriefView;
  /** The published summary it shows, and who has seen which revision of it. */
  summary: { id: string; revisionNumber: number } | null;
  readers: { seen: number; all: number };
  seen: Record<string, number>;
};

const kept = keepViews<SharedBrief>(500);

/**
 * The part of a brief that all its readers share, kept in memory while nothing changes: the project's and the workspace's
 * change counts, which triggers raise, are in the key, and so every instance agrees. Three queries when it is not at hand.
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
  const made = await makeSharedBrief(project, weekOn, at);
  kept.set(key, made);
  return made;
}

async function makeSharedBrief(project: ProjectAccess, weekOn: string | null, at: Date): Promise<SharedBrief> {
  const [brief, lived] = await Promise.all([loadBrief(project, weekOn), getRhythm(project.id)]);
  const rhythm = restAfterArchive(lived, project.archivedAt);
  const { summary, readers, seen } = brief;
  // Also those that are no longer in use: a number stays where it was published.
  const wanted = { projectIds: [project.id], weeks: TREND_WEEKS, withArchived: true };
  const trends = summary ? await readTrends({ untilWeekOn: summary.weekOn, ...wanted }) : [];
  return {
    view: describeBrief(brief, rhythm, trends, at),
    summary: summary && { id: summary.id, revisionNumber: summary.revisionNumber },
    readers,
    seen,
    madeAt: at.getTime(),
    holdsUntil: briefHoldsUntil(rhythm, at),
  };
}
