import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { canSeeProposals, membersOnly } from "./agreement-access";
import { whyClosed } from "./closing";
import { findAgreementAt } from "./find-agreement.server";
import type { Guide } from "./guide";
import { listSigners } from "./list-signers.server";
import type { Terms } from "./terms";

export type StoredProposal = Awaited<ReturnType<typeof getProposal>>;
export type StoredVersion = StoredProposal["versions"][number];

/** A proposal of the project with all that was said and signed, for the project's people; 404 where there is none. */
export async function getProposal(project: ProjectAccess, proposalId: string | undefined) {
  if (!isUuid(proposalId)) throw notFound();
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, projectId: project.id },
    include: {
      versions: { orderBy: { number: "asc" }, include: { signatures: true } },
      remarks: { orderBy: [{ saidAt: "asc" }, { id: "asc" }] },
    },
  });
  if (!proposal) throw notFound();
  if (!canSeeProposals(project)) throw forbidden(membersOnly);
  const versions = proposal.versions.map((version) => ({ ...version, terms: version.terms as Terms }));
  const newest = versions.at(-1);
  if (!newest) throw notFound();
  const [{ cadences }, signers, inForce] = await Promise.all([
    getRhythm(project.id),
    listSigners(project, proposal.stakeholderId),
    findAgreementAt(project, proposal.openedAt),
  ]);
  const timeZone = zoneOf(cadences, now());
  const expiresOn = dayFromDate(proposal.expiresOn);
  const closed = whyClosed({ ...proposal, expiresOn }, now(), timeZone);
  return {
    ...proposal,
    guide: proposal.guide as Guide,
    expiresOn,
    versions,
    newest,
    inForce,
    timeZone,
    signers,
    closed,
  };
}
