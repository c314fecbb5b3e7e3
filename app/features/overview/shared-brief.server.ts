import { now } from "~/clock.server";
import { listTrends } from "~/features/kpis/list-trends.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { briefHoldsUntil } from "./brief-lifetime.server";
import type { SharedBriefView } from "./brief-view";
import { describeBrief } from "./describe-brief.server";
import { loadBrief } from "./load-brief.server";

export type SharedBrief = {
  view: SharedBriefView;
  /** The published summary it shows, and who has seen which revision of it. */
  summary: { id: string; revisionNumber: number } | null;
  seen: Record<string, number>;
  madeAt: number;
  holdsUntil: number;
};

const kept = new Map<string, SharedBrief>();
const BRIEFS_KEPT = 500;

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
  const known = kept.get(key);
  if (known && known.madeAt <= at.getTime() && at.getTime() < known.holdsUntil) return known;
  const made = await makeSharedBrief(project, weekOn, at);
  if (kept.size >= BRIEFS_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

async function makeSharedBrief(project: ProjectAccess, weekOn: string | null, at: Date): Promise<SharedBrief> {
  const [brief, rhythm, trends] = await Promise.all([
    loadBrief(project, weekOn),
    getRhythm(project.id),
    listTrends(project.id, { untilWeekOn: weekOn ?? mondayOf(at, "UTC"), weeks: 26 }),
  ]);
  return {
    view: describeBrief(brief, rhythm, trends, at),
    summary: brief.summary,
    seen: brief.seen,
    madeAt: at.getTime(),
    holdsUntil: briefHoldsUntil(rhythm, at),
  };
}
