import { db } from "~/db/client.server";
import type { Reach } from "./flag-reach";

/** Whom the messages of a flag since an instant were for, and what became of them. People first. One query. */
export const listReach = (flagId: string, since: Date): Promise<Reach[]> =>
  db.$queryRaw<Reach[]>`
    select d.channel, coalesce(d.person_id, d.target_id) as id, coalesce(p.name, t.name, 'A channel that is gone') as name, d.person_id is not null as "isPerson",
      min(d.sent_at) filter (where d.state = 'sent') as "sentAt", count(*) filter (where d.state = 'waiting')::int as waiting,
      count(*) filter (where d.state = 'dead')::int as dead,
      (array_agg(a.answer order by d.created_at desc) filter (where a.answer is not null))[1] as answer
    from message m join delivery d on d.message_id = m.id
    left join person p on p.id = d.person_id left join target t on t.id = d.target_id
    left join lateral (select x.answer from delivery_attempt x where x.delivery_id = d.id order by x.started_at desc limit 1) a
      on d.state in ('waiting', 'dead')
    where m.about_id = ${flagId}::uuid and m.topic = 'flag' and m.created_at >= ${since}::timestamptz
    group by d.channel, d.person_id, d.target_id, p.name, t.name
    order by "isPerson" desc, lower(coalesce(p.name, t.name)), id, d.channel desc`;
