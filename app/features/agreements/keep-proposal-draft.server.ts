import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canPropose, leadsOnly } from "./agreement-access";
import { isTooLong, type ProposalFields } from "./proposal-fields";

/** Keeps what a lead has written so far. Once the proposal of this form is sent, a save that comes late keeps nothing. */
export async function keepProposalDraft(
  actor: Actor,
  project: ProjectAccess,
  formId: string,
  fields: ProposalFields,
): Promise<Refusal | undefined> {
  if (!canPropose(project)) throw forbidden(leadsOnly);
  if (isTooLong(fields)) return { refused: "This is longer than can be saved. Please shorten it." };
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    if (await tx.proposal.count({ where: { id: formId } })) return;
    const key = { projectId: project.id, personId: actor.personId };
    const kept = { fields, savedAt: now() };
    await tx.proposalDraft.upsert({ where: { projectId_personId: key }, create: { ...key, ...kept }, update: kept });
  });
}
