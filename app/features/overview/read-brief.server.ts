import { now } from "~/clock.server";
import { canAnswerQuestions, canTakePart } from "~/features/check-ins/check-in-access";
import { dayOf } from "~/features/projects/cadence-clock";
import { canAnswer, canWrite, type ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { zoneNote, zoneNoteHoldsUntil } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { markSeen } from "~/features/summaries/mark-seen.server";
import { canMarkUnclear } from "~/features/summaries/unclear/unclear-access";
import { unclearFor } from "~/features/summaries/unclear/unclear-view";
import { explainedFor } from "~/features/summaries/words-explained/explain-summary";
import { markOf } from "~/features/trials/list-trial-marks.server";
import { agreementWanted } from "./agreement-wanted";
import { briefEtag } from "./brief-validator.server";
import type { BriefView, NoBrief, QuestionToAnswer, SharedBriefView } from "./brief-view";
import { describeAgreementStep } from "./describe-agreement-step";
import { describeTrialCard } from "./describe-trial-card";
import { getSharedBrief } from "./shared-brief.server";
import { zoneOfWeek } from "./zone-of-week";

export type ReadBrief = { brief: BriefView | NoBrief; etag: string };

/** The brief of `weekOn`, or of the newest summary, as the actor may see it; notes once a revision that they have. At most five queries. */
export async function readBrief(actor: Actor, project: ProjectAccess, weekOn: string | null): Promise<ReadBrief> {
  const { view, summary, readers, seen, unclear, rhythm, trial, proposal, holdsUntil } = await getSharedBrief(
    actor,
    project,
    weekOn,
  );
  if (summary && seen[actor.personId] !== summary.revisionNumber) {
    await markSeen(actor, { summaryId: summary.id, projectId: project.id, revisionNumber: summary.revisionNumber });
  }
  const { slug, name, purpose, role, visibility, archivedAt } = project;
  const mayWrite = canWrite(project);
  const writing = mayWrite ? view.writing : null;
  const at = now();
  const mark = trial && markOf(trial, rhythm, actor, at);
  const timeZone = view.summary ? zoneOfWeek(rhythm, view.weekOn) : zoneOf(rhythm.cadences, at);
  const today = dayOf(at, zoneOf(rhythm.cadences, at));
  const wanted = archivedAt
    ? null
    : agreementWanted({ personId: actor.personId, role }, { proposal, trial: mark, today });
  const own = {
    ...{ project: { slug, name, purpose, role, visibility, archivedAt }, mayWrite, writing },
    trial: describeTrialCard(mark, zoneOf(rhythm.cadences, at), at),
    agreementWanted: describeAgreementStep(wanted, slug, view.agreement.proposal),
    zoneNote: zoneNote(timeZone, actor.timeZone, at),
    mayAsk: canTakePart(project),
    toAnswer: canAnswerQuestions(project) ? toAnswerOf(view, actor) : [],
  };
  const etag = briefEtag(actor, project, Math.min(holdsUntil, zoneNoteHoldsUntil([timeZone, actor.timeZone], at)));
  if (!view.summary) return { brief: { ...view, ...own }, etag };
  const asks = view.asks.map((ask) => ({ ...ask, mayAnswer: !ask.answer && canAnswer(project, actor.personId, ask) }));
  const isNewReader = role === "stakeholder" && !(actor.personId in seen);
  return {
    brief: {
      ...view,
      ...own,
      ...explainedFor(view, actor.knownTerms),
      asks,
      unclear: canMarkUnclear(project) ? unclearFor(unclear, actor.personId) : null,
      readers: readersInWords(readers, isNewReader),
    },
    etag,
  };
}

const toAnswerOf = ({ toAnswer }: SharedBriefView, { personId }: Actor): QuestionToAnswer[] =>
  toAnswer.filter(({ ownerId }) => ownerId === personId).map(({ ownerId, ...question }) => question);

/** Whoever reads this has seen it. */
function readersInWords({ seen, all }: { seen: number; all: number }, isNewReader: boolean): string {
  if (all === 0) return "No stakeholder reads it yet";
  return `Seen by ${isNewReader ? seen + 1 : seen} of ${all} ${all === 1 ? "reader" : "readers"}`;
}
