import { db } from "~/db/client.server";
import type { Flag } from "./flag";

/** One opening of a flag, as it was known at an instant. Times within lists are ISO 8601. */
export type FlagOfPeriod = Pick<Flag, "id" | "what" | "affected" | "round" | "ownerName" | "repeatMinutes"> & {
  openedAt: Date;
  openedBy: string;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  resolvedAt: Date | null;
  /** How it ended. */
  note: string;
  /** Each promise of a next word; `keptAt` when the next promise or the end came, null where none has. */
  words: { by: string; keptAt: string | null }[];
  judgements: { critical: number; couldWait: number; neededSooner: { by: string; who: string }[] };
};

/** Every opening of the project's flags from an instant until before another, as of a third one. One query. */
export const flagsOfPeriod = (
  { id: projectId }: { id: string },
  { from, until, asOf }: { from: Date; until: Date; asOf: Date },
): Promise<FlagOfPeriod[]> =>
  db.$queryRaw<FlagOfPeriod[]>`
    with event as (select * from flag_event where project_id = ${projectId}::uuid and at <= ${asOf}::timestamptz)
    select f.id, f.what, f.affected, o.round, f.owner_name as "ownerName", f.repeat_minutes as "repeatMinutes",
      o.at as "openedAt", o.by_name as "openedBy", a.at as "acknowledgedAt", a.by_name as "acknowledgedBy",
      e.at as "resolvedAt", coalesce(e.text, '') as note,
      (select coalesce(json_agg(json_build_object('by', w.next_word_by, 'keptAt', (
          select min(n.at) from event n where n.flag_id = f.id and n.round = o.round and n.at > w.at
            and (n.kind = 'resolved' or n.kind = 'updated' and n.next_word_by is not null))) order by w.at), '[]')
        from event w where w.flag_id = f.id and w.round = o.round and w.kind in ('raised', 'reopened', 'updated')
          and w.next_word_by is not null) as words,
      (select json_build_object('critical', count(*) filter (where j.was_critical), 'couldWait', count(*) filter (where not j.was_critical),
          'neededSooner', coalesce(json_agg(json_build_object('by', j.person_name, 'who', j.needed_sooner) order by j.judged_at)
            filter (where j.needed_sooner <> ''), '[]'))
        from flag_judgement j where j.flag_id = f.id and j.judged_at <= ${asOf}::timestamptz) as judgements
    from event o join flag f on f.id = o.flag_id
    left join event a on a.flag_id = f.id and a.round = o.round and a.kind = 'acknowledged'
    left join event e on e.flag_id = f.id and e.round = o.round and e.kind = 'resolved'
    where o.kind in ('raised', 'reopened') and o.at >= ${from}::timestamptz and o.at < ${until}::timestamptz
    order by o.at, f.id`;

/** What should have been flagged and was not, on days from one until before another, as it was known at an instant. */
export const missedFlagsOf = (
  { id: projectId }: { id: string },
  { fromOn, untilOn, asOf }: { fromOn: string; untilOn: string; asOf: Date },
): Promise<{ id: string; what: string; happenedOn: string; by: string }[]> =>
  db.$queryRaw`
    select id, what, happened_on::text as "happenedOn", reported_by_name as by from missed_flag
    where project_id = ${projectId}::uuid and happened_on >= ${fromOn}::date and happened_on < ${untilOn}::date
      and reported_at <= ${asOf}::timestamptz
    order by happened_on, reported_at, id`;
