import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { archivedStays } from "./agreement-access";
import { whyClosed } from "./closing";
import { listSigners, sideToSign } from "./list-signers.server";
import type { Side } from "./side";
import { whoSigns } from "./who-signs";

/** A proposal under the project's lock: nothing about it changes until the transaction ends. 404 where there is none. */
export async function lockProposal(tx: Tx, project: ProjectAccess, proposalId: string | undefined) {
  if (!isUuid(proposalId)) throw notFound();
  await lockProject(tx, project);
  const proposal = await tx.proposal.findFirst({
    where: { id: proposalId, projectId: project.id },
    include: { versions: { orderBy: { number: "asc" }, include: { signatures: true } } },
  });
  const newest = proposal?.versions.at(-1);
  if (!proposal || !newest) throw notFound();
  const timeZone = zoneOf((await getRhythm(project.id, tx)).cadences, now());
  const expiresOn = dayFromDate(proposal.expiresOn);
  return { ...proposal, newest, closed: whyClosed({ ...proposal, expiresOn }, now(), timeZone) };
}

type LockedProposal = Awaited<ReturnType<typeof lockProposal>>;

/** The side for which the actor may sign, as the project stands under its lock; 403 for everybody else. */
export async function requireSigner(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  { stakeholderId }: Pick<LockedProposal, "stakeholderId">,
): Promise<Side> {
  if (project.archivedAt) throw forbidden(archivedStays);
  const signers = await listSigners(project, stakeholderId, tx);
  const side = sideToSign(signers, actor.personId);
  if (!side) throw forbidden(whoSigns(signers));
  return side;
}
