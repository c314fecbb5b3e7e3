import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { addVersion } from "./add-version.server";
import { canPropose, leadsOnly } from "./agreement-access";
import { closeProposal } from "./close-proposal.server";
import { isExpired, lastDayOpen } from "./closing";
import { completeTerms, todayOf } from "./complete-terms.server";
import type { Guide } from "./guide";
import { listChoices, peopleOf } from "./list-choices.server";
import type { TermsInput } from "./terms-form";

export type NewProposal = { id: string; stakeholderId: string; guide: Guide; terms: TermsInput };

/** Opens a proposal and signs its first version for engineering; the same `id` twice is one. */
export async function sendProposal(
  actor: Actor,
  project: ProjectAccess,
  { id, stakeholderId, guide, terms: input }: NewProposal,
): Promise<{ proposalId: string } | Refusal> {
  if (!canPropose(project)) throw forbidden(leadsOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const known = await tx.proposal.findUnique({ where: { id }, select: { projectId: true } });
    if (known) return known.projectId === project.id ? { proposalId: id } : outOfDate;
    const refused = await makeRoom(tx, project);
    if (refused) return { refused };
    const stakeholder = peopleOf(await listChoices(project, tx), "stakeholder").find(({ id }) => id === stakeholderId);
    if (!stakeholder) return { refused: "Please choose a stakeholder of this project.", field: "stakeholderId" };
    const terms = await completeTerms(project, input, tx);
    if (isRefusal(terms)) return terms;
    await tx.proposal.create({
      data: {
        ...{ id, projectId: project.id, guide, stakeholderId, stakeholderName: stakeholder.name },
        ...{ openedById: actor.personId, openedByName: actor.name, openedAt: now() },
        expiresOn: dateFromDay(lastDayOpen(await todayOf(project, tx))),
      },
    });
    await addVersion(tx, actor, project, id, { terms, note: "", side: "engineering" });
    await tx.proposalDraft.deleteMany({ where: { projectId: project.id, personId: actor.personId } });
    return { proposalId: id };
  });
}

const outOfDate: Refusal = { refused: "This form is out of date. Please reload the page." };

/** Closes a proposal that nobody answered in time. One that is open stands in the way, in words. */
async function makeRoom(tx: Tx, project: ProjectAccess): Promise<string | null> {
  const open = await tx.proposal.findFirst({ where: { projectId: project.id, closedAt: null } });
  if (!open) return null;
  const timeZone = zoneOf((await getRhythm(project.id, tx)).cadences, now());
  if (!isExpired(dayFromDate(open.expiresOn), now(), timeZone))
    return `${open.openedByName} has opened a proposal already, and there is one at a time. Nothing was sent; your words are kept.`;
  await closeProposal(tx, project, open.id, { outcome: "expired" });
  return null;
}
