import { db } from "~/db/client.server";
import { type DigestTime, lastDigestTime } from "~/features/notifications/digest-time";
import type { Role } from "~/features/workspace/role";

/** How long after its time a digest is still made: an outage over a day or two is made up for, and nothing older. */
const HOURS = 48;
/** What a first digest goes back. */
const FIRST_DAYS = 7;

type Reader = {
  id: string;
  workspaceId: string;
  /** The terms that they need not have explained. */
  knownTerms: string[];
  /** The projects of which they want to read, with what they are there. */
  projects: { id: string; role: Role }[];
} & DigestTime;

export type DigestReader = Reader & {
  /** The Monday that names the digest. */
  weekOn: string;
  /** What was published since is news. */
  since: Date;
};

type Row = Reader & { last: { key: string; createdAt: string } | null };

export const digestKey = (personId: string, weekOn: string): string => `digest ${personId} ${weekOn}`;

/**
 * Whose digest is due and not made. Readers are the people of a project, whatever they are there, without those that mute it
 * or the digest; nobody is told what only they could have written. One query.
 */
export async function listDigestReaders(at: Date): Promise<DigestReader[]> {
  return (await findReaders()).flatMap(({ last, ...reader }) => {
    const { weekOn, dueAt } = lastDigestTime(reader, at);
    const isOld = at.getTime() - dueAt.getTime() > HOURS * 3_600_000;
    if (isOld || last?.key === digestKey(reader.id, weekOn)) return [];
    const since = last ? new Date(last.createdAt) : new Date(dueAt.getTime() - FIRST_DAYS * 86_400_000);
    return [{ ...reader, weekOn, since }];
  });
}

const findReaders = () => db.$queryRaw<Row[]>`
  select p.id, p.workspace_id as "workspaceId", p.time_zone as "timeZone", p.known_terms as "knownTerms", own.projects,
    coalesce(r.digest_weekday, 1) as "digestWeekday", coalesce(r.digest_minute, 540) as "digestMinute",
    (select json_build_object('key', key, 'createdAt', created_at) from message
      where about_id = p.id and topic = 'digest' order by created_at desc limit 1) as last
  from person p left join reading_rhythm r on r.person_id = p.id
  cross join lateral (
    select json_agg(json_build_object('id', m.project_id, 'role', m.role)) as projects
    from membership m join project j on j.id = m.project_id and j.archived_at is null
    where m.person_id = p.id
      and not exists (select from project_mute where person_id = p.id and project_id = m.project_id)
      and (m.role = 'stakeholder' or exists (
        select from membership o join person w on w.id = o.person_id and w.deactivated_at is null
        where o.project_id = m.project_id and o.person_id <> p.id and o.role in ('lead', 'engineer')))) own
  where p.deactivated_at is null and own.projects is not null and not 'digest' = any (coalesce(r.muted_topics, '{}'))
  order by p.id`;
