import type { Actor } from "~/features/sign-in/actor";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import { markOf, type TrialMark } from "~/features/trials/list-trial-marks.server";
import type { SharedProject } from "./describe-shared.server";
import type { VisibleProject } from "./load-overview.server";
import { type SummaryWanted, summaryWanted } from "./summary-wanted";

/** What decides a project's place; the words for its reader are made only for the page that is shown. */
export type JudgedProject = {
  own: VisibleProject;
  shared: SharedProject;
  trial: TrialMark | null;
  summaryWanted: SummaryWanted | null;
  state: ShownState;
  isLate: boolean;
  flags: number;
  needsYou: boolean;
};

export function judgeProject(own: VisibleProject, shared: SharedProject, actor: Actor, at: Date): JudgedProject {
  const trial = shared.trial && markOf(shared.trial, shared.rhythm, actor, at);
  const wanted = summaryWanted(own, shared, actor, at);
  return {
    own,
    shared,
    trial,
    summaryWanted: wanted,
    state: shared.state,
    flags: own.flags,
    isLate: shared.due.kind === "late",
    needsYou: own.asks.mine > 0 || Boolean(wanted || trial?.myAnswerWanted || trial?.myVoteWanted),
  };
}
