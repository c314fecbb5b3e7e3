import { db } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { dayFromDate } from "~/features/projects/cadence-days";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import { zoneOf } from "~/features/projects/rhythm-days";
import { isToRemind } from "./closing";
import { listSigners } from "./list-signers.server";
import { otherSide } from "./side";
import type { Named } from "./terms";

export type ProposalToRemind = {
  proposalId: string;
  number: number;
  project: { id: string; workspaceId: string; slug: string; name: string };
  expiresOn: Day;
  timeZone: string;
  /** Who may sign what is missing. */
  waitsFor: Named[];
};

/** Every open proposal that can be signed for two days more at most, so that a reminder that was missed is caught up. */
export async function listProposalsToRemind(at: Date): Promise<ProposalToRemind[]> {
  const open = await db.proposal.findMany({
    where: { closedAt: null, project: { archivedAt: null } },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      project: { select: { id: true, workspaceId: true, slug: true, name: true } },
    },
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
  });
  const rhythms = await readRhythms(
    open.map(({ projectId }) => projectId),
    dayFromDate(at),
  );
  const soon = open.flatMap(({ id, project, stakeholderId, versions: [newest], ...proposal }) => {
    const timeZone = zoneOf(rhythms.get(project.id)?.cadences ?? [], at);
    const expiresOn = dayFromDate(proposal.expiresOn);
    if (!newest || !isToRemind(expiresOn, at, timeZone)) return [];
    return [
      {
        proposalId: id,
        project,
        stakeholderId,
        side: otherSide(newest.side),
        number: newest.number,
        expiresOn,
        timeZone,
      },
    ];
  });
  return Promise.all(
    soon.map(async ({ stakeholderId, side, ...one }) => ({
      ...one,
      waitsFor: (await listSigners(one.project, stakeholderId))[side],
    })),
  );
}
