import type { Tx } from "~/db/client.server";
import type { Message } from "./message";
import type { QuietHours } from "./quiet-hours";

/**
 * Whom a message is for: people by their ids, and targets by theirs, or those of its project that want its topic. Whoever
 * did what it tells of sees it on open pages and needs no mail about it.
 */
export type Recipients = {
  people: readonly string[];
  withoutMail?: readonly string[];
  targets: readonly string[] | "project";
};

type RecipientPerson = { id: string; rhythm: QuietHours; wantsMail: boolean };

/** Active people and enabled targets of the workspace. A critical message is wanted by everybody whatever they have muted. */
export async function listRecipients(
  tx: Tx,
  { workspaceId, projectId, topic, isCritical }: Pick<Message, "workspaceId" | "projectId" | "topic" | "isCritical">,
  to: Recipients,
): Promise<{ people: RecipientPerson[]; targets: { id: string; kind: string }[] }> {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(to.people)] }, workspaceId, deactivatedAt: null },
    select: { id: true, timeZone: true, rhythm: true, mutes: { where: { projectId: projectId ?? undefined } } },
  });
  const isOpen = { workspaceId, disabledAt: null, removedAt: null };
  const wanted =
    to.targets === "project"
      ? { projectId, ...(!isCritical && { topics: { has: topic } }) }
      : { id: { in: [...to.targets] } };
  const targets =
    to.targets.length > 0
      ? await tx.target.findMany({ where: { ...isOpen, ...wanted }, select: { id: true, kind: true } })
      : [];
  return {
    people: people.map(({ id, timeZone, rhythm, mutes }) => ({
      id,
      rhythm: { timeZone, quietFrom: rhythm?.quietFrom ?? null, quietUntil: rhythm?.quietUntil ?? null },
      wantsMail:
        !to.withoutMail?.includes(id) &&
        (isCritical || !(rhythm?.mutedTopics.includes(topic) || (projectId !== null && mutes.length > 0))),
    })),
    targets,
  };
}
