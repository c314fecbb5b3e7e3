import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { AgreementInForce } from "~/features/agreements/find-agreement.server";
import type { Guide } from "~/features/agreements/guide";
import { sendProposal } from "~/features/agreements/send-proposal.server";
import { signVersion } from "~/features/agreements/sign-version.server";
import type { TermsInput } from "~/features/agreements/terms-form";
import { addWeeks, weekOfDay } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { termsOf } from "./terms";

export const guideOf = (more: Partial<Guide> = {}): Guide => ({
  appreciate: "You answer quickly.",
  need: "You are asked every day.",
  effect: "Eleven questions last week.",
  proposed: "One page every Friday.",
  urgent: "",
  theirView: "What would you miss?",
  fallBack: "",
  ...more,
});

/** Terms as a form gives them, for a lead and the stakeholder who is asked; the trial begins next Monday. */
export function termsInputOf(lead: Actor, stakeholder: Actor, more: Partial<TermsInput> = {}): TermsInput {
  const { readers: _readers, kpis: _kpis, reviewers: _reviewers, ...said } = termsOf();
  const startOn = addWeeks(weekOfDay(now().toISOString().slice(0, 10)), 1);
  return {
    ...said,
    trial: { days: 14, startOn },
    readerIds: [stakeholder.personId],
    kpiIds: [],
    engineeringIds: [lead.personId],
    stakeholderIds: [stakeholder.personId],
    ...more,
  };
}

/** A proposal that a lead has sent to a stakeholder; gives it with its first version. */
export async function makeProposal(
  lead: Actor,
  stakeholder: Actor,
  project: ProjectAccess,
  more: Partial<TermsInput> = {},
): Promise<{ proposalId: string; versionId: string }> {
  const terms = termsInputOf(lead, stakeholder, more);
  const proposal = { id: randomUUID(), stakeholderId: stakeholder.personId, guide: guideOf(), terms };
  const sent = await sendProposal(lead, await getProject(lead, project.slug), proposal);
  if (isRefusal(sent)) throw new Error(sent.refused);
  const { id } = await db.agreementVersion.findFirstOrThrow({ where: { proposalId: sent.proposalId } });
  return { proposalId: sent.proposalId, versionId: id };
}

/** An agreement in force: proposed by a lead and signed by the stakeholder at the same moment. It begins no trial. */
export async function makeAgreement(
  lead: Actor,
  stakeholder: Actor,
  project: ProjectAccess,
  more: Partial<TermsInput> = {},
): Promise<AgreementInForce> {
  const proposal = await makeProposal(lead, stakeholder, project, more);
  const access = await getProject(stakeholder, project.slug);
  const signed = await db.$transaction((tx) => signVersion(tx, stakeholder, access, proposal));
  if (signed.kind !== "signed" || !signed.agreement) throw new Error(`Not in force: ${signed.kind}`);
  return signed.agreement;
}
