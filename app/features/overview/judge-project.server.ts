<<<<<<< Updated upstream
import type { Actor } from "~/features/sign-in/actor";
import { markOf, type TrialMark } from "~/features/trials/list-trial-marks.server";
=======
import type { ShownState } from "~/features/summaries/ui/state-mark";
>>>>>>> Stashed changes
import type { SharedProject } from "./describe-shared.server";
import type { VisibleProject } from "./load-overview.server";

/** What decides a project's place; the words for its reader are made only for the page that is shown. */
<<<<<<< Updated upstream
export type JudgedProject = VisibleProject &
  Omit<SharedProject, "trial"> & { trial: TrialMark | null; isLate: boolean; needsYou: boolean };

export function judgeProject(visible: VisibleProject, shared: SharedProject, actor: Actor, at: Date): JudgedProject {
  const trial = shared.trial && markOf(shared.trial, shared.rhythm, actor, at);
  return {
    ...visible,
    ...shared,
    trial,
    isLate: shared.due.kind === "late",
    needsYou: visible.asks.mine > 0 || Boolean(trial?.myAnswerWanted || trial?.myVoteWanted),
  };
}
=======
export type JudgedProject = {
  own: VisibleProject;
  shared: SharedProject;
  state: ShownState;
  isLate: boolean;
  needsYou: boolean;
};

export const judgeProject = (own: VisibleProject, shared: SharedProject): JudgedProject => ({
  own,
  shared,
  state: shared.state,
  isLate: shared.due.kind === "late",
  needsYou: own.asks.mine > 0,
});
>>>>>>> Stashed changes
