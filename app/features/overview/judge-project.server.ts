import { dayOf } from "~/features/projects/cadence-clock";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import { markOf, type TrialMark } from "~/features/trials/list-trial-marks.server";
import { type AgreementWanted, agreementWanted } from "./agreement-wanted";
import type { SharedProject } from "./describe-shared.server";
import type { VisibleProject } from "./load-overview.server";
import { type SummaryWanted, summaryWanted } from "./summary-wanted";

/** What decides a project's place; the words for its reader are made only for the page that is shown. */
export type JudgedProject = {
  own: VisibleProject;
  shared: SharedProject;
  trial: TrialMark | null;
  summaryWanted: SummaryWanted | null;
  agreementWanted: AgreementWanted | null;
  state: ShownState;
  isLate: boolean;
  flags: number;
  needsYou: boolean;
};

export function judgeProject(own: VisibleProject, shared: SharedProject, actor: Actor, at: Date): JudgedProject {
  const trial = shared.trial && markOf(shared.trial, shared.rhythm, actor, at);
  const wanted = summaryWanted(own, shared, actor, at);
  const agreement = own.proposal || trial ? wantedOf(own, shared, trial, actor, at) : null;
  return {
    own,
    shared,
    trial,
    summaryWanted: wanted,
    agreementWanted: agreement,
    state: shared.state,
    flags: own.flags.open,
    isLate: shared.due.kind === "late",
    needsYou:
      own.flags.mine + own.flags.unseen + own.questions.mine + own.asks.mine > 0 ||
      Boolean(wanted || agreement || trial?.myAnswerWanted || trial?.myVoteWanted),
  };
}

function wantedOf(own: VisibleProject, { rhythm }: SharedProject, trial: TrialMark | null, actor: Actor, at: Date) {
  const today = dayOf(at, zoneOf(rhythm.cadences, at));
  return agreementWanted({ personId: actor.personId, role: own.role }, { proposal: own.proposal, trial, today });
}
