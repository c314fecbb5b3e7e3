import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { canRemark } from "./agreement-access";
import { letterOf } from "./describe-letter";
import { dayInWords, describeTerms } from "./describe-terms";
import { describeSignatures, describeVersions } from "./describe-versions";
import type { StoredProposal } from "./get-proposal.server";
import { sideToSign } from "./list-signers.server";
import { whatHappensNext } from "./what-happens-next";

/** The page of a proposal as one of the project's people meets it. */
export function describeProposal(actor: Actor, project: ProjectAccess, proposal: StoredProposal) {
  const { id, newest, versions, signers, closed, timeZone } = proposal;
  const clock = { now: now(), timeZone };
  const mine = project.archivedAt ? null : sideToSign(signers, actor.personId);
  const isOpen = closed === null;
  const isActors = ({ personId }: { personId: string }) => personId === actor.personId;
  const hasSigned = newest.signatures.some(({ side }) => side === mine);
  return {
    id,
    versionId: newest.id,
    number: newest.number,
    isAdjustment: proposal.inForce !== null,
    letter: letterOf({
      from: proposal.openedByName,
      to: proposal.stakeholderName,
      on: dayInWords(dayOf(proposal.openedAt, timeZone)),
      guide: proposal.guide,
    }),
    parts: describeTerms(newest.terms),
    ending: isOpen ? null : endingOf(proposal),
    next: isOpen && !project.archivedAt ? nextOf(proposal, mine) : null,
    signatures: describeSignatures(newest.signatures, clock),
    versions: describeVersions(versions, clock, proposal.inForce),
    may: {
      sign: isOpen && mine !== null && !hasSigned && !newest.signatures.some(isActors),
      change: isOpen && mine !== null,
      decline: isOpen && mine === "stakeholder",
      withdraw: isOpen && mine === "engineering",
      remark: isOpen && canRemark(project),
    },
    remarks: proposal.remarks.map(({ id, personName, text, saidAt }) => ({
      ...{ id, text, by: personName },
      at: formatInstant(saidAt, timeZone, now()),
    })),
    zoneNote: zoneNote(timeZone, actor.timeZone, now()),
    newRemarkId: randomUUID(),
  };
}

const nextOf = ({ newest, signers, expiresOn }: StoredProposal, mine: ReturnType<typeof sideToSign>) =>
  whatHappensNext(
    { number: newest.number, terms: newest.terms, writtenFor: newest.side, signers, expiresOn, mine },
    now(),
  );

/** What became of it, with the word that was said, and what that means. */
function endingOf({ outcome, closedByName, closingWord, closedAt, expiresOn, timeZone }: StoredProposal) {
  const on = closedAt ? ` on ${formatDay(dayOf(closedAt, timeZone), now())}` : "";
  switch (outcome) {
    case "accepted":
      return { tone: "good" as const, text: `Both sides signed this${on}. It became the agreement.`, word: "" };
    case "declined":
      return {
        tone: "warn" as const,
        text: `${closedByName} declined this${on}. What was agreed before stays.`,
        word: closingWord,
      };
    case "withdrawn":
      return {
        tone: "calm" as const,
        text: `${closedByName} withdrew this${on}. What was agreed before stays.`,
        word: closingWord,
      };
    default: {
      const text = `Nobody signed in time: this was open until ${formatDay(expiresOn, now())}. What was agreed before stays.`;
      return { tone: "warn" as const, text, word: "" };
    }
  }
}
