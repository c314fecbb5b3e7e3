import type { Tx } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { agreementUrl, proposalUrl } from "./agreement-urls";
import type { Outcome } from "./closing";
import { listSigners } from "./list-signers.server";
import type { lockProposal } from "./lock-proposal.server";

type Proposal = Pick<Awaited<ReturnType<typeof lockProposal>>, "id" | "openedById" | "stakeholderId" | "newest">;
type Ending = { outcome: Exclude<Outcome, "expired">; word?: string };

/**
 * Tells the others what became of a proposal, in the caller's transaction: whoever opened it, whoever wrote its last version,
 * and when it is withdrawn whoever was asked to sign.
 */
export async function tellOfEnding(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  proposal: Proposal,
  { outcome, word = "" }: Ending,
): Promise<void> {
  const { id, openedById, stakeholderId, newest } = proposal;
  const asked = outcome === "withdrawn" ? (await listSigners(project, stakeholderId, tx)).stakeholder : [];
  const people = [openedById, newest.writtenById, ...asked.map((one) => one.id)];
  const isAccepted = outcome === "accepted";
  const message = {
    key: `proposal ${id} ${outcome}`,
    ...{ workspaceId: project.workspaceId, projectId: project.id, topic: "rhythm" as const, isCritical: false },
    aboutId: id,
    words: wordsOf({
      title: isAccepted
        ? `${project.name}: both sides have signed`
        : `${project.name}: ${actor.name} ${did[outcome]} the proposal`,
      lines: isAccepted
        ? [`${actor.name} signed version ${newest.number}. It is the agreement now.`]
        : [...(word ? [`“${word}”`] : []), "The proposal is closed. What was agreed before stays."],
      action: isAccepted
        ? { label: "Read the agreement", path: agreementUrl(project.slug) }
        : { label: "Read the proposal", path: proposalUrl(project.slug, id) },
      why: "You get this because you wrote the proposal or were asked to sign it.",
    }),
  };
  await enqueueMessage(tx, message, { people: people.filter((one) => one !== actor.personId), targets: [] });
}

const did = { accepted: "signed", declined: "declined", withdrawn: "withdrew" };
