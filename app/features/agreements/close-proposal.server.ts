import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Outcome } from "./closing";

type Closing = { outcome: Outcome; by?: Actor; word?: string };

/** Closes an open proposal, in a transaction that holds the project's lock. Nobody closes an expired one. */
export async function closeProposal(
  tx: Tx,
  project: ProjectAccess,
  id: string,
  { outcome, by, word = "" }: Closing,
): Promise<void> {
  await tx.proposal.update({
    where: { id, projectId: project.id, closedAt: null },
    data: { outcome, closedAt: now(), closedById: by?.personId, closedByName: by?.name, closingWord: word },
  });
}
