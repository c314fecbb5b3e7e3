import { now } from "~/clock.server";
import { pool } from "~/db/client.server";

/** How delivery stands, by channel. Seconds; null where nothing is due or nothing was ever sent. */
export type ChannelHealth = {
  channel: string;
  waiting: number;
  dead: number;
  /** How long the oldest has been due. Page deliveries are due to nobody: they wait for a page to be opened. */
  oldestDueSeconds: number | null;
  oldestCriticalDueSeconds: number | null;
  lastSentAt: Date | null;
};

/** What was given up longer ago than this is no news. */
const DEAD_DAYS = 7;

export async function readDeliveryHealth(): Promise<ChannelHealth[]> {
  const at = now();
  const { rows } = await pool.query<ChannelHealth>(
    `select channel,
       (count(*) filter (where state = 'waiting'))::int as waiting,
       (count(*) filter (where state = 'dead' and ended_at > $1::timestamptz - make_interval(days => ${DEAD_DAYS})))::int as dead,
       ${overdue("state = 'waiting'")} as "oldestDueSeconds",
       ${overdue("state = 'waiting' and is_critical")} as "oldestCriticalDueSeconds",
       max(sent_at) as "lastSentAt"
     from delivery
     where state = 'waiting' or ended_at > $1::timestamptz - make_interval(days => ${DEAD_DAYS})
     group by channel order by channel`,
    [at],
  );
  return rows;
}

const overdue = (which: string) =>
  `case when channel <> 'page' then
     extract(epoch from $1::timestamptz - min(next_at) filter (where ${which} and next_at <= $1))::float8 end`;
