import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { adoptCadence } from "~/features/projects/replace-cadence.server";
import type { Actor } from "~/features/sign-in/actor";
import { closeProposal } from "./close-proposal.server";
import type { AgreementInForce } from "./find-agreement.server";
import type { lockProposal } from "./lock-proposal.server";
import { tellOfEnding } from "./tell-of-ending.server";
import type { Terms } from "./terms";

type Accepted = Awaited<ReturnType<typeof lockProposal>>;

/**
 * Makes the newest version the agreement in force: the one before ends, the cadence follows, the proposal is closed and
 * its writers hear of it.
 */
export async function putInForce(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  proposal: Accepted,
): Promise<AgreementInForce> {
  const acceptedAt = now();
  const { id, newest } = proposal;
  const terms = newest.terms as Terms;
  await tx.agreement.updateMany({ where: { projectId: project.id, endedAt: null }, data: { endedAt: acceptedAt } });
  const agreement = await tx.agreement.create({ data: { projectId: project.id, versionId: newest.id, acceptedAt } });
  await adoptCadence(tx, actor, project, terms.cadence);
  await closeProposal(tx, project, id, { outcome: "accepted", by: actor });
  await tellOfEnding(tx, actor, project, proposal, { outcome: "accepted" });
  return { id: agreement.id, versionId: newest.id, number: newest.number, terms, acceptedAt };
}
