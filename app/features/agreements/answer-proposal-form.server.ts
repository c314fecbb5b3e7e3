import type { Submission, SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { now } from "~/clock.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { refuse, refuseField } from "~/http/parse-form.server";
import { proposalUrl } from "./agreement-urls";
import { compareTerms } from "./compare-terms";
import { completeTerms, todayOf } from "./complete-terms.server";
import { letterOf } from "./describe-letter";
import { dayInWords, describeTerms } from "./describe-terms";
import { findAgreement } from "./find-agreement.server";
import { keepProposalDraft } from "./keep-proposal-draft.server";
import { listChoices, peopleOf } from "./list-choices.server";
import { asProposalFields } from "./proposal-fields";
import { type NewProposal, sendProposal } from "./send-proposal.server";
import type { PreviewView } from "./ui/preview-card";

/** Above a long form, whose messages may be far below. */
export const incomplete =
  "Something is missing or needs another look. It is marked below; everything you wrote is kept.";

type Sent = NewProposal & { intent: "preview" | "send" };
export type FormAnswer = { result: SubmissionResult<string[]>; saved?: string; preview?: PreviewView };

/** Does what a button of the form asks for. Whatever becomes of it, what was typed is kept. */
export async function answerProposalForm(actor: Actor, project: ProjectAccess, submission: Submission<Sent>) {
  const { id, intent } = submission.payload;
  if (intent === "save" || (submission.status !== "success" && isUuid(String(id)))) {
    const fields = asProposalFields(submission.payload);
    const refusal = await keepProposalDraft(actor, project, isUuid(String(id)) ? String(id) : "", fields);
    if (refusal) return refuse(submission, [refusal.refused]);
  }
  if (intent === "save") {
    const { initialValue } = submission.reply();
    return data<FormAnswer>({ result: { initialValue }, saved: formatInstant(now(), actor.timeZone, now()) });
  }
  if (submission.status !== "success") return refuse(submission, [incomplete]);
  return submission.value.intent === "send"
    ? answerSend(actor, project, submission, submission.value)
    : answerPreview(actor, project, submission, submission.value);
}

async function answerSend(actor: Actor, project: ProjectAccess, submission: Submission<Sent>, sent: Sent) {
  const outcome = await sendProposal(actor, project, sent);
  if (isRefusal(outcome)) return refuseField(submission, outcome.field ?? "", outcome.refused);
  return redirect(proposalUrl(project.slug, outcome.proposalId), 303);
}

async function answerPreview(actor: Actor, project: ProjectAccess, submission: Submission<Sent>, sent: Sent) {
  await keepProposalDraft(actor, project, sent.id, asProposalFields(submission.payload));
  const terms = await completeTerms(project, sent.terms);
  if (isRefusal(terms)) return refuseField(submission, terms.field ?? "", terms.refused);
  const stakeholders = peopleOf(await listChoices(project), "stakeholder");
  const asked = stakeholders.find(({ id }) => id === sent.stakeholderId);
  if (!asked) return refuseField(submission, "stakeholderId", "Please choose a stakeholder of this project.");
  const on = dayInWords(await todayOf(project));
  const letter = letterOf({ from: actor.name, to: asked.name, on, guide: sent.guide });
  const inForce = await findAgreement(project);
  const differences = inForce ? compareTerms(inForce.terms, terms) : [];
  const preview = { letter, parts: describeTerms(terms), differences };
  return data<FormAnswer>({ result: submission.reply(), preview });
}
