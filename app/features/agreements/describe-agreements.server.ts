import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatWeekday } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { canPropose, canSeeProposals } from "./agreement-access";
import { proposalUrl } from "./agreement-urls";
import { compareTerms } from "./compare-terms";
import { describeTerms } from "./describe-terms";
import { describeSignatures, describeVersions } from "./describe-versions";
import { findOpenProposal } from "./find-open-proposal.server";
import type { Terms } from "./terms";

/** The agreement page: what is in force, what was before and what each changed, and what is proposed. */
export async function describeAgreements(actor: Actor, project: ProjectAccess) {
  const [agreements, open, { cadences }] = await Promise.all([
    listAgreements(project),
    findOpenProposal(project),
    getRhythm(project.id),
  ]);
  const timeZone = zoneOf(cadences, now());
  /** With its year, for it is read for years. */
  const day = (at: Date) => formatDay(dayOf(at, timeZone), new Date(0));
  const clock = { now: now(), timeZone };
  const mayRead = canSeeProposals(project);
  const views = agreements.map(({ id, acceptedAt, endedAt, version }, index) => {
    const before = agreements[index + 1]?.version ?? null;
    return {
      id,
      number: version.number,
      since: day(acceptedAt),
      until: endedAt && day(endedAt),
      parts: describeTerms(version.terms as Terms),
      differences: before ? compareTerms(before.terms as Terms, version.terms as Terms) : null,
      signatures: describeSignatures(version.signatures, clock),
      versions: describeVersions(
        version.proposal.versions.map((one) => ({ ...one, terms: one.terms as Terms, note: mayRead ? one.note : "" })),
        clock,
        before && { number: before.number, terms: before.terms as Terms },
      ),
      proposalUrl: mayRead ? proposalUrl(project.slug, version.proposalId) : null,
    };
  });
  return {
    inForce: views.find(({ until }) => until === null) ?? null,
    former: views.filter(({ until }) => until !== null),
    open: open && mayRead && { url: proposalUrl(project.slug, open.id), until: formatWeekday(open.expiresOn, now()) },
    mayPropose: canPropose(project) && !open,
    mayRead,
    zoneNote: zoneNote(timeZone, actor.timeZone, now()),
  };
}

/** The newest first. */
const listAgreements = (project: ProjectAccess) =>
  db.agreement.findMany({
    where: { projectId: project.id },
    orderBy: [{ acceptedAt: "desc" }, { version: { number: "desc" } }],
    include: {
      version: {
        include: {
          signatures: true,
          proposal: { select: { versions: { orderBy: { number: "asc" }, include: { signatures: true } } } },
        },
      },
    },
  });
