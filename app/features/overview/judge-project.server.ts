import type { Actor } from "~/features/sign-in/actor";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import { markOf, type TrialMark } from "~/features/trials/list-trial-marks.server";
import type { SharedProject } from "./describe-shared.server";
import type { VisibleProject } from "./load-overview.server";

/** What decides a project's place; the words for its reader are made only for the page that is shown. */
export type JudgedProject = {
  own: VisibleProject;
  shared: SharedProject;
  trial: TrialMark | null;
  state: ShownState;
  isLate: boolean;
  needsYou: boolean;
};

export function judgeProject(own: VisibleProject, shared: SharedProject, actor: Actor, at: Date): JudgedProject {
  const trial = shared.trial && markOf(shared.trial, shared.rhythm, actor, at);
  return {
    own,
    shared,
    trial,
    state: shared.state,
    isLate: shared.due.kind === "late",
    needsYou: own.asks.mine > 0 || Boolean(trial?.myAnswerWanted || trial?.myVoteWanted),
  };
}
