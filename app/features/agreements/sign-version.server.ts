import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { type AgreementInForce, findAgreementOf } from "./find-agreement.server";
import { lockProposal, requireSigner } from "./lock-proposal.server";
import { putInForce } from "./put-in-force.server";
import { otherSide, type Side, sideInSentence } from "./side";

/** `agreement` is set once both sides have signed; `isRepeat` when this side had signed before. */
export type Signed =
  | { kind: "signed"; agreement: AgreementInForce | null; isRepeat: boolean }
  | { kind: "changed"; number: number }
  | { kind: "closed"; why: string };

type Wanted = { proposalId: string | undefined; versionId: string };

/**
 * Signs the newest version of an open proposal for the actor's side, under the project's lock, which is held until the
 * transaction ends. The second side's signature puts the agreement in force.
 */
export async function signVersion(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  { proposalId, versionId }: Wanted,
): Promise<Signed> {
  const proposal = await lockProposal(tx, project, proposalId);
  const side = await requireSigner(tx, actor, project, proposal);
  const version = isUuid(versionId) && proposal.versions.find(({ id }) => id === versionId);
  if (!version) throw notFound();
  const isSigned = version.signatures.some((signature) => signature.side === side);
  const isNewest = version.id === proposal.newest.id;
  if (isSigned && isNewest && (!proposal.closed || proposal.outcome === "accepted"))
    return { kind: "signed", agreement: await findAgreementOf(tx, project, version.id), isRepeat: true };
  if (proposal.closed) return { kind: "closed", why: proposal.closed };
  if (!isNewest) return { kind: "changed", number: proposal.newest.number };
  if (version.signatures.some(({ personId }) => personId === actor.personId)) throw forbidden(signedForOther(side));
  await tx.signature.create({ data: signatureOf(actor, project, version.id, side) });
  const isAgreed = version.signatures.some((signature) => signature.side !== side);
  const agreement = isAgreed ? await putInForce(tx, actor, project, proposal) : null;
  return { kind: "signed", agreement, isRepeat: false };
}

const signedForOther = (side: Side) =>
  `You have signed this for ${sideInSentence[otherSide(side)]}. Somebody else signs it for ${sideInSentence[side]}.`;

/** A side's signature as it is stored. */
export const signatureOf = (
  { personId, name }: Actor,
  { id: projectId }: ProjectAccess,
  versionId: string,
  side: Side,
) => ({ versionId, side, projectId, personId, personName: name, signedAt: now() });
