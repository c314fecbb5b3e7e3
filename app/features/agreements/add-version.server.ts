import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Side } from "./side";
import { signatureOf } from "./sign-version.server";
import { tellSigners } from "./tell-signers.server";
import type { Terms } from "./terms";

type Version = { id?: string; terms: Terms; note: string; side: Side };

/** Freezes a version, signs it for the writer's side and tells the other, in a transaction that holds the project's lock. */
export async function addVersion(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  proposalId: string,
  { id = randomUUID(), terms, note, side }: Version,
): Promise<void> {
  const { _max } = await tx.agreementVersion.aggregate({ where: { projectId: project.id }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await tx.agreementVersion.create({
    data: {
      ...{ id, projectId: project.id, proposalId, number, terms, note, side },
      ...{ writtenById: actor.personId, writtenByName: actor.name, writtenAt: now() },
    },
  });
  await tx.signature.create({ data: signatureOf(actor, project, id, side) });
  await tellSigners(tx, actor, project, { proposalId, number, side, note });
}
