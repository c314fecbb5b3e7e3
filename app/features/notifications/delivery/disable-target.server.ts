import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { isKind, kinds } from "../channels/kinds";
import { enqueueMessage } from "../enqueue-message.server";
import { wordsOf } from "../message";
import { targetsUrl } from "../target-urls";

/** Stops sending to a target, gives up what waits for it, and tells its maker by another way. */
export async function disableTarget(tx: Tx, id: string, reason: string): Promise<void> {
  const at = now();
  const target = await tx.target.update({
    where: { id },
    data: { disabledAt: at, disabledReason: reason },
    include: { project: { select: { slug: true, name: true } } },
  });
  const waiting = await tx.delivery.updateMany({
    where: { targetId: id, state: "waiting" },
    data: { state: "dead", endedAt: at, claimedUntil: null },
  });
  const { workspaceId, projectId, project, kind, name } = target;
  const channel = isKind(kind) ? kinds[kind].name : kind;
  const key = `channel ${id} disabled ${at.toISOString()}`;
  const words = wordsOf({
    title: `${name} (${channel}) gets no messages any more`,
    lines: [
      `Drumbeat has stopped sending to the channel “${name}”${project ? ` of ${project.name}` : ""}, for it takes nothing any more.`,
      ...(waiting.count > 0 ? [`${waiting.count} waiting messages were given up. An admin can send them again.`] : []),
      "When it works again, switch it on again on the page of channels, and send a test.",
    ],
    facts: [{ label: "Its answer", value: reason }],
    action: { label: "Open the channels", path: targetsUrl(project?.slug) },
    why: project ? "You get this because you set the channel up, or lead the project." : "You get this as an admin.",
  });
  const message = { key, workspaceId, projectId, topic: "channel", isCritical: false, aboutId: id, words } as const;
  await enqueueMessage(tx, message, { people: await whomToTell(tx, target), targets: [] });
}

type Told = { createdById: string; projectId: string | null; workspaceId: string };

/** The maker while they may still see the channel, otherwise whoever may change it now. */
async function whomToTell(tx: Tx, { createdById, projectId, workspaceId }: Told): Promise<string[]> {
  const people = projectId
    ? await tx.membership.findMany({
        where: { projectId, role: "lead", person: { deactivatedAt: null } },
        select: { personId: true },
      })
    : (
        await tx.person.findMany({ where: { workspaceId, isAdmin: true, deactivatedAt: null }, select: { id: true } })
      ).map(({ id }) => ({ personId: id }));
  const ids = people.map(({ personId }) => personId);
  return ids.includes(createdById) ? [createdById] : ids;
}
