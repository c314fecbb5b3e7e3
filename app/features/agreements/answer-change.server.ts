import type { Submission, SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { refuseField } from "~/http/parse-form.server";
import { proposalUrl } from "./agreement-urls";
import { compareTerms } from "./compare-terms";
import { completeTerms } from "./complete-terms.server";
import type { StoredProposal } from "./get-proposal.server";
import { type Changes, proposeChanges } from "./propose-changes.server";
import type { PreviewView } from "./ui/preview-card";

type Sent = Changes & { intent: "preview" | "send" };

/** `newer` is the number of the version that came while this form was open. */
export type ChangeAnswer = { result: SubmissionResult<string[]>; newer?: number; preview?: PreviewView };

/** Shows what a new version would change, or sends it. */
export async function answerChange(
  actor: Actor,
  project: ProjectAccess,
  proposal: StoredProposal,
  submission: Submission<Sent>,
  { intent, ...changes }: Sent,
) {
  if (intent === "preview") return answerPreview(project, proposal, submission, changes);
  const outcome = await proposeChanges(actor, project, proposal.id, changes);
  switch (outcome.kind) {
    case "sent":
      return redirect(proposalUrl(project.slug, proposal.id), 303);
    case "changed":
      return data<ChangeAnswer>(
        { result: { initialValue: submission.reply().initialValue }, newer: outcome.number },
        409,
      );
    case "closed":
      return redirect(proposalUrl(project.slug, proposal.id), 303);
    case "refused":
      return refuseField(submission, outcome.field ?? "", outcome.refused);
  }
}

async function answerPreview(
  project: ProjectAccess,
  proposal: StoredProposal,
  submission: Submission<Sent>,
  changes: Changes,
) {
  const terms = await completeTerms(project, changes.terms);
  if (isRefusal(terms)) return refuseField(submission, terms.field ?? "", terms.refused);
  const from = proposal.versions.find(({ id }) => id === changes.versionId) ?? proposal.newest;
  const differences = compareTerms(from.terms, terms);
  return data<ChangeAnswer>({ result: submission.reply(), preview: { letter: null, parts: [], differences } });
}
