import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { archivedStays, canRemark, canSeeProposals, membersOnly } from "./agreement-access";
import { lockProposal } from "./lock-proposal.server";

/** Says something in the conversation of an open proposal; the same `id` twice is said once. */
export async function addRemark(
  actor: Actor,
  project: ProjectAccess,
  proposalId: string | undefined,
  { id, text }: { id: string; text: string },
): Promise<Refusal | undefined> {
  if (!canRemark(project)) throw forbidden(canSeeProposals(project) ? archivedStays : membersOnly);
  return db.$transaction(async (tx) => {
    const proposal = await lockProposal(tx, project, proposalId);
    if (await tx.proposalRemark.count({ where: { id, proposalId: proposal.id } })) return;
    if (proposal.closed) return { refused: `${proposal.closed} Your words were not kept.`, field: "text" };
    const { count } = await tx.proposalRemark.createMany({
      data: {
        ...{ id, projectId: project.id, proposalId: proposal.id, text, saidAt: now() },
        ...{ personId: actor.personId, personName: actor.name },
      },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page." };
  });
}
