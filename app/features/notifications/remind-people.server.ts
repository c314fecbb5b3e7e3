import { db } from "~/db/client.server";
import { enqueueMessage } from "./enqueue-message.server";
import type { Message } from "./message";

/** What one person is to hear once; a project that they may no longer read is kept from them when it is sent. */
export type Reminder = Pick<Message, "key" | "projectId" | "topic" | "aboutId" | "words"> & { personId: string };

/**
 * Writes the messages that were not said before, each to its one person; the key names the person too. One that fails holds
 * up no other. Two queries for what is known already, and a transaction for each that is new.
 */
export async function remindPeople(reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  const ids = [...new Set(reminders.map(({ personId }) => personId))];
  const people = await db.person.findMany({
    where: { id: { in: ids }, deactivatedAt: null },
    select: { id: true, workspaceId: true },
  });
  const workspaces = new Map(people.map(({ id, workspaceId }) => [id, workspaceId]));
  const said = await listSaid(reminders.map(keyOf));
  const errors: unknown[] = [];
  for (const reminder of reminders) {
    const workspaceId = workspaces.get(reminder.personId);
    const key = keyOf(reminder);
    if (!workspaceId || said.has(`${workspaceId} ${key}`)) continue;
    const { personId, ...message } = reminder;
    const to = { people: [personId], targets: [] };
    await db
      .$transaction((tx) => enqueueMessage(tx, { ...message, key, workspaceId, isCritical: false }, to))
      .catch((error) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} reminders could not be written`);
}

const keyOf = ({ key, personId }: Reminder) => `${key} to ${personId}`;

async function listSaid(keys: readonly string[]): Promise<Set<string>> {
  const rows = await db.message.findMany({
    where: { key: { in: [...new Set(keys)] } },
    select: { workspaceId: true, key: true },
  });
  return new Set(rows.map(({ workspaceId, key }) => `${workspaceId} ${key}`));
}
