import { now } from "~/clock.server";
import { pool } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

/** An open page of the actor shows these: now they are sent. Others' and unknown ids change nothing. Gives how many were new. */
export async function takePageDeliveries(actor: Actor, deliveryIds: readonly string[]): Promise<number> {
  const { rowCount } = await pool.query(
    `with taken as (
       update delivery set state = 'sent', sent_at = $3, ended_at = $3, attempts = attempts + 1
       where id = any($1::uuid[]) and person_id = $2 and channel = 'page' and state = 'waiting' returning id, created_at
     )
     insert into delivery_attempt (id, delivery_id, started_at, ended_at, outcome, answer)
     select gen_random_uuid(), id, created_at, $3, 'taken', 'Shown on an open page' from taken`,
    [deliveryIds, actor.personId, now()],
  );
  return rowCount ?? 0;
}
