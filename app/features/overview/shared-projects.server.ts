import { listRhythms } from "~/features/projects/list-rhythms.server";
import type { Rhythm } from "~/features/projects/rhythm";
import { readOpenTrials } from "~/features/trials/read-open-trials.server";
import { briefHoldsUntil } from "./brief-lifetime.server";
import { describeShared, type SharedProject } from "./describe-shared.server";
import { type Held, keepViews } from "./keep-views";
import type { VisibleProject } from "./load-overview.server";
import { loadPublished, type Published } from "./load-published.server";

const kept = keepViews<SharedProject & Held>(2_000);

/**
 * What the overview says of projects to everybody, by their id, kept in memory while nothing changes: the project's change
 * count, which triggers raise, is in the key, and so every instance agrees. Three queries for all that are not at hand.
 */
export async function getSharedProjects(
  projects: readonly Pick<VisibleProject, "id" | "changeCount">[],
  at: Date,
): Promise<Map<string, SharedProject>> {
  const found = new Map<string, SharedProject>();
  const missing: Pick<VisibleProject, "id" | "changeCount">[] = [];
  for (const project of projects) {
    const known = kept.get(keyOf(project), at);
    if (known) found.set(project.id, known);
    else missing.push(project);
  }
  if (missing.length === 0) return found;
  const ids = missing.map(({ id }) => id);
  const [published, rhythms, open] = await Promise.all([loadPublished(ids), listRhythms(ids), readOpenTrials(ids)]);
  const trials = new Map(open.map((trial) => [trial.projectId, trial]));
  for (const project of missing) {
    const rhythm = rhythms.get(project.id) as Rhythm;
    const trial = trials.get(project.id) ?? null;
    const shared = describeShared(published.get(project.id) as Published, { rhythm, trial }, at);
    kept.set(keyOf(project), { ...shared, madeAt: at.getTime(), holdsUntil: briefHoldsUntil(rhythm, at) });
    found.set(project.id, shared);
  }
  return found;
}

const keyOf = ({ id, changeCount }: Pick<VisibleProject, "id" | "changeCount">) => `${id} ${changeCount}`;
