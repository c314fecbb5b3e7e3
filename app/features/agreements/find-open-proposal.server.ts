import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { isExpired } from "./closing";
import { listSigners } from "./list-signers.server";
import { otherSide, type Side } from "./side";
import type { Named } from "./terms";

/** A proposal that can still be signed, and whose signature its newest version lacks. */
export type OpenProposal = { id: string; number: number; waitsFor: { side: Side; people: Named[] }; expiresOn: Day };

/** The open proposal of a project, or null. */
export async function findOpenProposal(
  project: Pick<ProjectAccess, "id" | "workspaceId">,
): Promise<OpenProposal | null> {
  const proposal = await db.proposal.findFirst({
    where: { projectId: project.id, closedAt: null },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const newest = proposal?.versions[0];
  if (!proposal || !newest) return null;
  const expiresOn = dayFromDate(proposal.expiresOn);
  const { cadences } = await getRhythm(project.id);
  if (isExpired(expiresOn, now(), zoneOf(cadences, now()))) return null;
  const side = otherSide(newest.side);
  const people = (await listSigners(project, proposal.stakeholderId))[side];
  return { id: proposal.id, number: newest.number, waitsFor: { side, people }, expiresOn };
}
