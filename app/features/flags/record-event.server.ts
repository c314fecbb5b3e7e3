import { randomUUID } from "node:crypto";
import type { Tx } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import type { Flag, FlagEvent } from "./flag";
import { flagMessage } from "./flag-message";
import { flagZone, zonedText } from "./flag-words.server";
import { listTold } from "./list-told.server";

export type FlagProject = { id: string; workspaceId: string; slug: string; name: string };
type Fresh = Pick<FlagEvent, "kind" | "at"> & Partial<FlagEvent>;
/** Only the people named, or all of the project, all who have been told since it was opened, and these. */
type Audience = { only?: string[]; alsoPeople?: string[]; alsoTargets?: string[] };

/**
 * Adds an event to a flag, as it is after it, and says it to the people and targets of the project and to those that it was
 * passed on to. In the transaction of the change itself. False where an event of that id or step was there before: nothing
 * is said twice.
 */
export async function recordEvent(
  tx: Tx,
  project: FlagProject,
  flag: Flag,
  { id = randomUUID(), step = 0, byId = null, byName = "", text = "", nextWordBy = null, ...rest }: Fresh,
  audience: Audience = {},
): Promise<boolean> {
  const event: FlagEvent = { id, step, byId, byName, text, nextWordBy, round: flag.round, ...rest };
  const { count } = await tx.flagEvent.createMany({
    data: { ...event, flagId: flag.id, projectId: project.id },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const timeZone = await flagZone(project.id, tx);
  const { only, alsoPeople = [], alsoTargets = [] } = audience;
  const told = await listTold(flag, tx);
  const people = only ?? [...(await idsOfPeople(tx, project.id)), ...told.people, ...alsoPeople];
  const targets = only ? [] : [...(await idsOfTargets(tx, project)), ...told.targets, ...alsoTargets];
  await enqueueMessage(
    tx,
    {
      key: `flag ${flag.id} ${event.id}`,
      ...{ workspaceId: project.workspaceId, projectId: project.id, topic: "flag", isCritical: true, aboutId: flag.id },
      words: flagMessage({ project, flag, event, when: zonedText(timeZone, event.at) }),
    },
    { people, targets, ...(byId && { withoutMail: [byId] }) },
  );
  return true;
}

async function idsOfPeople(tx: Tx, projectId: string): Promise<string[]> {
  const people = await tx.membership.findMany({ where: { projectId }, select: { personId: true } });
  return people.map(({ personId }) => personId);
}

async function idsOfTargets(tx: Tx, { id: projectId, workspaceId }: FlagProject): Promise<string[]> {
  const targets = await tx.target.findMany({ where: { projectId, workspaceId }, select: { id: true } });
  return targets.map(({ id }) => id);
}
