import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addVersion } from "./add-version.server";
import { compareTerms } from "./compare-terms";
import { completeTerms } from "./complete-terms.server";
import { lockProposal, requireSigner } from "./lock-proposal.server";
import type { Terms } from "./terms";
import type { TermsInput } from "./terms-form";

export type Changes = { id: string; versionId: string; note: string; terms: TermsInput };
export type Proposed =
  | { kind: "sent" }
  | { kind: "changed"; number: number }
  | { kind: "closed"; why: string }
  | ({ kind: "refused" } & Refusal);

/** Adds a version to an open proposal and signs it for the actor's side; refused when a newer one came than they saw. */
export async function proposeChanges(
  actor: Actor,
  project: ProjectAccess,
  proposalId: string | undefined,
  { id, versionId, note, terms: input }: Changes,
): Promise<Proposed> {
  return db.$transaction(async (tx): Promise<Proposed> => {
    const proposal = await lockProposal(tx, project, proposalId);
    const side = await requireSigner(tx, actor, project, proposal);
    const { newest } = proposal;
    if (proposal.versions.some((version) => version.id === id)) return { kind: "sent" };
    if (proposal.closed) return { kind: "closed", why: proposal.closed };
    if (newest.id !== versionId) return { kind: "changed", number: newest.number };
    if (await tx.agreementVersion.count({ where: { id } }))
      return { kind: "refused", refused: "This form is out of date. Please reload the page." };
    const terms = await completeTerms(project, input, tx);
    if (isRefusal(terms)) return { kind: "refused", ...terms };
    if (compareTerms(newest.terms as Terms, terms).length === 0)
      return { kind: "refused", refused: "Nothing is different yet. Change a term, or sign the version as it is." };
    await addVersion(tx, actor, project, proposal.id, { id, terms, note, side });
    return { kind: "sent" };
  });
}
