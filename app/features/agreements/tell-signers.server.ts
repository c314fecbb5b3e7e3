import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import { dayFromDate } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { proposalUrl } from "./agreement-urls";
import { findAgreement } from "./find-agreement.server";
import { listSigners } from "./list-signers.server";
import { otherSide, type Side } from "./side";

type Sent = { proposalId: string; number: number; side: Side; note: string };

/** Tells at once whoever can sign a new version for the other side that it waits for them, in the caller's transaction. */
export async function tellSigners(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  { proposalId, number, side, note }: Sent,
): Promise<void> {
  const proposal = await tx.proposal.findFirstOrThrow({
    where: { id: proposalId, projectId: project.id },
    include: { versions: { where: { number: { lt: number } }, select: { id: true }, take: 1 } },
  });
  const people = (await listSigners(project, proposal.stakeholderId, tx))[otherSide(side)];
  const until = `until the end of ${formatDay(dayFromDate(proposal.expiresOn), now())}`;
  const isCounter = proposal.versions.length > 0;
  const isAdjustment = !isCounter && (await findAgreement(project, tx)) !== null;
  const what = isCounter ? "changes to the proposal" : isAdjustment ? "a change to the agreement" : "how it reports";
  const end = side === "engineering" ? "decline it with a word" : "withdraw the proposal";
  const message = {
    key: `proposal ${proposalId} version ${number} sent`,
    ...{ workspaceId: project.workspaceId, projectId: project.id, topic: "rhythm" as const, isCritical: false },
    aboutId: proposalId,
    words: wordsOf({
      title: `${project.name}: ${actor.name} proposes ${what}`,
      lines: [
        `${actor.name} has signed version ${number}, and your signature is wanted. The page shows it word for word.`,
        ...(note ? [`“${note}”`] : []),
        `You can accept it, change it or ${end}, ${until}.`,
      ],
      action: { label: "Read the proposal", path: proposalUrl(project.slug, proposalId) },
      why: "You get this because you can sign for your side.",
    }),
  };
  await enqueueMessage(tx, message, { people: people.map(({ id }) => id), targets: [] });
}
