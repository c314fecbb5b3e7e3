import { now } from "~/clock.server";
import { pool } from "~/db/client.server";
import type { LiveEvent, OpenBanners } from "./live-event";

/** Messages that commit late are older than what a page saw last: so much is told again, and the page knows its ids. */
const OVERLAP_SECONDS = 60;
/** What is older is read on the pages of its room. */
const BANNER_DAYS = 30;

/** A page delivery with the message behind it, to somebody who may still see the project, unless that has been archived. */
const select = `d.id, m.about_id as "aboutId", extract(epoch from m.created_at) * 1000 as at, m.words -> 'banner' as banner`;
const from = `delivery d join message m on m.id = d.message_id join person p on p.id = d.person_id and p.deactivated_at is null
  left join project pr on pr.id = m.project_id`;
const isVisible = `d.channel = 'page' and (m.project_id is null or pr.archived_at is null and (pr.visibility = 'open'
  or exists (select from membership ms where ms.project_id = m.project_id and ms.person_id = d.person_id)))`;

type Row = Omit<LiveEvent, "at"> & { at: string };
const asEvent = <R extends Row>(row: R) => ({ ...row, at: Number(row.at) });

export type AddressedEvent = LiveEvent & { personId: string; sessionIds: string[] };

/** One message's events for those of the people who are here, with their sessions that are still open. */
export async function listEventsOf(messageId: string, personIds: readonly string[]): Promise<AddressedEvent[]> {
  const { rows } = await pool.query<Row & { personId: string; sessionIds: string[] }>(
    `select ${select}, d.person_id as "personId",
       array(select s.id from session s where s.person_id = d.person_id and s.expires_at > now()) as "sessionIds"
     from ${from} where m.id = $1 and d.person_id = any($2::uuid[]) and ${isVisible}`,
    [messageId, personIds],
  );
  return rows.map(asEvent);
}

/** What a page may have missed that was up to date at `since` (epoch milliseconds), oldest first. */
export async function listEventsSince(personId: string, since: number): Promise<LiveEvent[]> {
  const { rows } = await pool.query<Row>(
    `select ${select} from ${from}
     where d.person_id = $1 and d.created_at > $2::timestamptz - make_interval(secs => ${OVERLAP_SECONDS}) and ${isVisible}
     order by m.created_at, d.id`,
    [personId, new Date(since)],
  );
  return rows.map(asEvent);
}

/** Whether the page's person is still signed in there. */
export async function isSessionOpen(sessionId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from session s join person p on p.id = s.person_id and p.deactivated_at is null
     where s.id = $1 and s.expires_at > now()`,
    [sessionId],
  );
  return rowCount === 1;
}

/** Everything that a page of the person shows now. */
export async function listOpenBanners(personId: string): Promise<OpenBanners> {
  const asOf = now().getTime();
  const { rows } = await pool.query<Row>(
    `select * from (
       select distinct on (m.about_id) ${select} from ${from}
       where d.person_id = $1 and d.created_at > $2::timestamptz - make_interval(days => ${BANNER_DAYS}) and ${isVisible}
       order by m.about_id, m.created_at desc, d.id desc
     ) newest where (banner ->> 'isOpen')::boolean order by at`,
    [personId, new Date(asOf)],
  );
  return { asOf, events: rows.map(asEvent) };
}
