import { randomUUID } from "node:crypto";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { archivedStays } from "./agreement-access";
import { proposalUrl } from "./agreement-urls";
import { compareTerms } from "./compare-terms";
import { todayOf } from "./complete-terms.server";
import { offer } from "./describe-proposal-form.server";
import { findAgreement } from "./find-agreement.server";
import { getProposal } from "./get-proposal.server";
import { listChoices } from "./list-choices.server";
import { sideToSign } from "./list-signers.server";
import { fieldsOfTerms } from "./terms-fields";
import { whoSigns } from "./who-signs";

/** The form that changes a proposal, for whoever may sign it; 403 for the project's other people. */
export async function getChange(actor: Actor, project: ProjectAccess, proposalId: string | undefined) {
  const proposal = await getProposal(project, proposalId);
  if (project.archivedAt) throw forbidden(archivedStays);
  if (!sideToSign(proposal.signers, actor.personId)) throw forbidden(whoSigns(proposal.signers));
  const { newest, versions } = proposal;
  const [choices, today] = await Promise.all([listChoices(project), todayOf(project)]);
  const fields = fieldsOfTerms(newest.terms);
  const change = {
    id: randomUUID(),
    versionId: newest.id,
    number: newest.number,
    writtenBy: newest.writtenByName,
    /** A first day that has passed would be refused: the trial begins today then. */
    fields: { ...fields, trialStartOn: [fields.trialStartOn, today].sort().at(-1) as string },
    offered: offer(choices, (await findAgreement(project)) !== null),
    differences: compareTerms(versions.at(-2)?.terms ?? newest.terms, newest.terms),
    backUrl: proposalUrl(project.slug, proposal.id),
  };
  return { proposal, change };
}
