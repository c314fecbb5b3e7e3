import { db } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Content } from "~/features/summaries/content";
import type { CouldWait, Medium } from "./check-in";

export const ENTRIES_A_PAGE = 30;
const TOPICS_SHOWN = 5;

export type LedgerEntry = {
  id: string;
  happenedOn: Day;
  count: number;
  minutesEach: number;
  askedByName: string;
  medium: Medium;
  couldWait: CouldWait;
  topic: string;
  isRemembered: boolean;
  loggedById: string;
  loggedBy: string;
  isTakenBack: boolean;
};

export type Ledger = {
  topics: { topic: string; count: number }[];
  media: { medium: Medium; count: number }[];
  refocus: { minutes: number; by: string; at: string } | null;
  /** Trials with the moment at which they were decided or replaced, and agreements with the first day of their first trial. */
  trials: { startOn: Day; endedAt: string | null }[];
  agreements: { acceptedAt: string; startOn: Day | null; endedAt: string | null }[];
  /** The entry asked for by its id, when it stands. */
  entry: LedgerEntry | null;
  entries: LedgerEntry[];
  entriesInAll: number;
  newest: Content | null;
};

type Wanted = {
  /** The days whose topics and media are added up, and those whose entries are listed. */
  figuresFromOn: Day;
  entries: { fromOn: Day; untilOn: Day };
  page: number;
  entryId: string | null;
};

/** What the ledger shows beside its weeks, in one query. No sum of it goes by person. */
export async function loadLedger(project: ProjectAccess, wanted: Wanted): Promise<Ledger> {
  const { figuresFromOn, entries, page, entryId } = wanted;
  const [{ ledger }] = await db.$queryRaw<[{ ledger: Ledger }]>`
    with mine as (select * from check_in where project_id = ${project.id}::uuid),
    standing as (select * from mine where taken_back_at is null and happened_on >= ${figuresFromOn}::date),
    listed as (select * from mine where happened_on >= ${entries.fromOn}::date and happened_on < ${entries.untilOn}::date),
    entry as (select c.id, c.happened_on, c.logged_at, json_build_object('id', c.id, 'happenedOn', c.happened_on, 'count', c.count,
        'minutesEach', c.minutes_each, 'askedByName', c.asked_by_name, 'medium', c.medium, 'couldWait', c.could_wait, 'topic', c.topic,
        'isRemembered', c.is_remembered, 'loggedById', c.logged_by_id, 'loggedBy', (select name from person where id = c.logged_by_id),
        'isTakenBack', c.taken_back_at is not null) as shown
      from mine c
      where c.id = ${entryId}::uuid or c.id in (select id from listed order by happened_on desc, logged_at desc, id
        limit ${ENTRIES_A_PAGE} offset ${(page - 1) * ENTRIES_A_PAGE}))
    select json_build_object(
      'topics', (select coalesce(json_agg(t), '[]') from (
        select (array_agg(btrim(topic) order by logged_at desc))[1] as topic, sum(count)::int as count from standing where btrim(topic) <> ''
        group by lower(btrim(topic)) order by sum(count) desc, lower(btrim(topic)) limit ${TOPICS_SHOWN}) t),
      'media', (select coalesce(json_agg(t), '[]') from (
        select medium, sum(count)::int as count from standing group by medium order by sum(count) desc, medium) t),
      'refocus', (select json_build_object('minutes', a.minutes, 'by', p.name, 'at', a.set_at) from refocus_assumption a
        left join person p on p.id = a.set_by_id where a.project_id = ${project.id}::uuid order by a.set_at desc, a.id desc limit 1),
      'trials', (select coalesce(json_agg(json_build_object('startOn', t.start_on, 'endedAt', least(d.decided_at, t.replaced_at))
          order by t.number), '[]')
        from trial t left join review r on r.trial_id = t.id left join review_decision d on d.review_id = r.id
        where t.project_id = ${project.id}::uuid and t.kind = 'trial'),
      'agreements', (select coalesce(json_agg(json_build_object('acceptedAt', a.accepted_at, 'endedAt', a.ended_at,
          'startOn', (select min(start_on) from trial where agreement_id = a.id)) order by a.accepted_at), '[]')
        from agreement a where a.project_id = ${project.id}::uuid),
      'entry', (select shown from entry where id = ${entryId}::uuid and not (shown->>'isTakenBack')::boolean),
      'entries', (select coalesce(json_agg(shown order by happened_on desc, logged_at desc, id), '[]')
        from entry where id in (select id from listed order by happened_on desc, logged_at desc, id
          limit ${ENTRIES_A_PAGE} offset ${(page - 1) * ENTRIES_A_PAGE})),
      'entriesInAll', (select count(*) from listed),
      'newest', (select r.content from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
        where s.project_id = ${project.id}::uuid and s.published_at is not null order by s.week_on desc limit 1)
    ) as ledger`;
  return ledger;
}
