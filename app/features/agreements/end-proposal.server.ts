import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { closeProposal } from "./close-proposal.server";
import { lockProposal, requireSigner } from "./lock-proposal.server";
import type { Side } from "./side";
import { tellOfEnding } from "./tell-of-ending.server";

type Ending = { outcome: "declined" | "withdrawn"; word: string };

const endedBy: Record<Ending["outcome"], Side> = { declined: "stakeholder", withdrawn: "engineering" };
const whose: Record<Ending["outcome"], string> = {
  declined: "A proposal is declined by the stakeholder who is asked to sign it.",
  withdrawn: "A proposal is withdrawn by a lead of the project.",
};

/** Ends an open proposal with a word: stakeholders decline it, leads withdraw it. The same twice is one. */
export async function endProposal(
  actor: Actor,
  project: ProjectAccess,
  proposalId: string | undefined,
  { outcome, word }: Ending,
): Promise<Refusal | undefined> {
  return db.$transaction(async (tx) => {
    const proposal = await lockProposal(tx, project, proposalId);
    const side = await requireSigner(tx, actor, project, proposal);
    if (side !== endedBy[outcome]) throw forbidden(whose[outcome]);
    if (proposal.outcome === outcome && proposal.closedById === actor.personId) return;
    if (proposal.closed) return { refused: `${proposal.closed} Nothing was changed.` };
    await closeProposal(tx, project, proposal.id, { outcome, by: actor, word });
    await tellOfEnding(tx, actor, project, proposal, { outcome, word });
  });
}
