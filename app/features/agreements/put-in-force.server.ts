import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { adoptCadence } from "~/features/projects/replace-cadence.server";
import type { Actor } from "~/features/sign-in/actor";
import { closeProposal } from "./close-proposal.server";
import type { AgreementInForce } from "./find-agreement.server";
import type { lockProposal } from "./lock-proposal.server";
import type { Terms } from "./terms";

type Accepted = Pick<Awaited<ReturnType<typeof lockProposal>>, "id" | "newest">;

/** Makes the newest version the agreement in force: the one before ends, the cadence follows, the proposal is closed. */
export async function putInForce(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  { id, newest }: Accepted,
): Promise<AgreementInForce> {
  const acceptedAt = now();
  const terms = newest.terms as Terms;
  await tx.agreement.updateMany({ where: { projectId: project.id, endedAt: null }, data: { endedAt: acceptedAt } });
  const agreement = await tx.agreement.create({ data: { projectId: project.id, versionId: newest.id, acceptedAt } });
  await adoptCadence(tx, actor, project, terms.cadence);
  await closeProposal(tx, project, id, { outcome: "accepted", by: actor });
  return { id: agreement.id, versionId: newest.id, number: newest.number, terms, acceptedAt };
}
