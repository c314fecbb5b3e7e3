import { otherSide, type Side } from "~/features/agreements/side";
import type { Day } from "~/features/projects/cadence";
import type { TrialMark } from "~/features/trials/list-trial-marks.server";
import type { Role } from "~/features/workspace/role";

/** A proposal that nobody closed, as far as it decides whose turn it is. */
export type OpenTurn = {
  expiresOn: Day;
  /** The side that wrote its newest version, and who did. */
  writtenFor: Side;
  writtenById: string;
  /** Who is asked to sign for the stakeholders; null when they are no stakeholder of the project any more. */
  askedId: string | null;
};

/** What an agreement wants of a person: their signature, or of a lead the new version that a review asked for. */
export type AgreementWanted = "signature" | "version";

type Reader = { personId: string; role: Role | null };
type Stand = { proposal: OpenTurn | null; trial: Pick<TrialMark, "choice"> | null; today: Day };

/** The day is the project's. A proposal whose last day has passed is none. */
export function agreementWanted(reader: Reader, { proposal, trial, today }: Stand): AgreementWanted | null {
  if (proposal && proposal.expiresOn >= today) return isTurnOf(reader, proposal) ? "signature" : null;
  return reader.role === "lead" && trial?.choice === "adjust" ? "version" : null;
}

function isTurnOf({ personId, role }: Reader, { writtenFor, writtenById, askedId }: OpenTurn): boolean {
  if (personId === writtenById) return false;
  if (otherSide(writtenFor) === "engineering") return role === "lead";
  return role === "stakeholder" && (askedId === null || askedId === personId);
}
