import { now } from "~/clock.server";
import { pool } from "~/db/client.server";
import { type Kind, kinds } from "../channels/kinds";

/** A claim whose worker died is free again after this; no attempt takes as long. */
export const CLAIM_SECONDS = 45;

export type Claim = { id: string; kind: Kind; startedAt: Date; claimedUntil: Date };

/** What is written about a claim that ended without an outcome. */
const lost = "Nobody knows: what sent it stopped before the answer came.";

const isDue =
  "d.channel = $1 and d.state = 'waiting' and d.next_at <= $2 and (d.claimed_until is null or d.claimed_until <= $2) and d.id <> all($7::uuid[])";
const urgentFirst = "d.is_critical desc, d.next_at, d.id";

/** To people, and the self-test: any of them. */
const toPeople = `select d.id, null::uuid as target_id from delivery d where ${isDue} order by ${urgentFirst} limit $4 for update skip locked`;

/** To targets: one each. Who holds the target's row sends to it; until then it is kept from all others by free_at. */
const toTargets = `
  select first.id, t.id as target_id from target t
  cross join lateral (select d.* from delivery d where d.target_id = t.id and ${isDue} order by ${urgentFirst} limit 1) first
  where t.kind = $1 and t.disabled_at is null and t.removed_at is null and (t.free_at is null or t.free_at <= $2)
    and not exists (select from delivery o where o.id = any($7::uuid[]) and o.target_id = t.id)
  order by first.is_critical desc, first.next_at, first.id limit $4 for update of t skip locked`;

/** $1 kind, $2 now, $3 end of the claim, $4 how many, $5 and $6 about a claim that expired, $7 what we are sending. */
const claimSql = (due: string) => `
  with due as materialized (${due}),
  former as (select d.id, d.claimed_until from delivery d join due using (id)),
  claimed as (
    update delivery d set claimed_until = $3, attempts = d.attempts + 1
    from due join former using (id) where d.id = due.id and ${isDue}
    returning d.id, due.target_id, former.claimed_until as expired_at),
  held as (update target set free_at = $3 from claimed where target.id = claimed.target_id),
  lost as (
    insert into delivery_attempt (id, delivery_id, started_at, ended_at, outcome, answer)
    select gen_random_uuid(), id, expired_at - make_interval(secs => $5), expired_at, 'lost', $6
    from claimed where expired_at is not null)
  select id from claimed`;

/**
 * Takes up to `most` deliveries that are due, critical ones first, so that nobody else sends them meanwhile. `flying` are on
 * their way from here: a clock that jumps ahead ends their claims, and still they are not sent again.
 */
export async function claimDeliveries(kind: Kind, most: number, flying: readonly string[] = []): Promise<Claim[]> {
  const startedAt = now();
  const claimedUntil = new Date(startedAt.getTime() + CLAIM_SECONDS * 1000);
  const hasTargets = kinds[kind].fields.length > 0;
  const text = claimSql(hasTargets ? toTargets : toPeople);
  const values = [kind, startedAt, claimedUntil, most, CLAIM_SECONDS, lost, flying];
  const { rows } = await pool.query<{ id: string }>({
    name: `claim ${hasTargets ? "hook" : "mail"}`,
    text,
    values,
  });
  return rows.map(({ id }) => ({ id, kind, startedAt, claimedUntil }));
}
