import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";

/** What is still waiting of messages whose keys begin so is not sent any more. What is being sent at this moment is. */
export async function withdrawMessages(keys: readonly string[], client: Tx | typeof db = db): Promise<void> {
  if (keys.length === 0) return;
  const at = now();
  await client.$executeRaw`
    update delivery set state = 'unneeded', ended_at = ${at}::timestamptz
    from message where message.id = delivery.message_id and delivery.state = 'waiting'
      and (delivery.claimed_until is null or delivery.claimed_until < ${at}::timestamptz)
      and message.key like any (select key || ' %' from unnest(${keys}::text[]) key)`;
}
