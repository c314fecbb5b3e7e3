import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { isMailConfigured } from "~/mail/send-mail.server";
import { listRecipients, type Recipients } from "./list-recipients.server";
import type { Message } from "./message";
import { afterQuietHours } from "./quiet-hours";

/**
 * Writes a message and its deliveries in the caller's transaction; workers and open pages hear of it when that commits.
 * Gives the message's id, or null where one with its key was said before: nothing is said twice. Of two about the same thing
 * the later one is later in its time too, also when the clock was put back between them: pages go by it.
 */
export async function enqueueMessage(tx: Tx, message: Message, to: Recipients): Promise<string | null> {
  const at = now();
  const { key, workspaceId, projectId, topic, isCritical, aboutId, words } = message;
  const [written] = await tx.$queryRaw<{ id: string; createdAt: Date }[]>`
    insert into message (id, workspace_id, project_id, key, topic, is_critical, about_id, words, created_at)
    values (gen_random_uuid(), ${workspaceId}::uuid, ${projectId}::uuid, ${key}, ${topic}, ${isCritical}, ${aboutId}::uuid,
            ${JSON.stringify(words)}::jsonb, greatest(${at}::timestamptz, (
              select max(created_at) + interval '1 ms' from message
              where about_id = ${aboutId}::uuid and workspace_id = ${workspaceId}::uuid)))
    on conflict (workspace_id, key) do nothing returning id, created_at as "createdAt"`;
  if (!written) return null;
  const { people, targets } = await listRecipients(tx, message, to);
  const row = { messageId: written.id, isCritical, nextAt: at, createdAt: written.createdAt };
  const pages = words.banner ? people.map(({ id: personId }) => ({ ...row, channel: "page", personId })) : [];
  const mails = isMailConfigured() ? people.filter(({ wantsMail }) => wantsMail) : [];
  await tx.delivery.createMany({
    data: [
      ...pages,
      ...mails.map(({ id: personId, rhythm }) => {
        const nextAt = isCritical ? at : afterQuietHours(at, rhythm);
        return { ...row, channel: "email", personId, nextAt };
      }),
      ...targets.map(({ id: targetId, kind: channel }) => ({ ...row, channel, targetId })),
    ],
  });
  await tx.$executeRaw`select pg_notify('drumbeat', ${written.id})`;
  return written.id;
}
