import { now } from "~/clock.server";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import { formatDay } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { describeProject } from "./describe-project.server";
import type { SharedProject } from "./describe-shared.server";
import { judgeProject } from "./judge-project.server";
import { loadOverview } from "./load-overview.server";
import type { OverviewView } from "./overview-view";
import { overviewFacts, overviewTitle } from "./overview-words";
import { rankProject } from "./rank-project";
import { getSharedProjects } from "./shared-projects.server";

const PAGE = 60;

/** The overview of one person, page by page of 60 projects, in order of need. At most four queries, however long the history. */
export async function readOverview(actor: Actor, page: number): Promise<OverviewView> {
  const at = now();
  const visible = await loadOverview(actor);
  const shared = await getSharedProjects(visible, at);
  const judged = visible
    .map((project) => judgeProject(project, shared.get(project.id) as SharedProject, actor, at))
    .sort((one, other) => rankProject(one) - rankProject(other));
  const pages = Math.max(1, Math.ceil(judged.length / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const { timeZone } = actor;
  const today = dayOf(at, timeZone);
  return {
    title: overviewTitle(judged, `Week of ${formatDay(mondayOf(at, timeZone), at)}`),
    facts: overviewFacts(judged, { timeZone, at }),
    rows: judged
      .slice((shown - 1) * PAGE, shown * PAGE)
      .map((project) => describeProject(project, { timeZone, today, at })),
    page: shown,
    pages,
  };
}
