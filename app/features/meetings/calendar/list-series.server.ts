import { db } from "~/db/client.server";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import { zoneOf } from "~/features/projects/rhythm-days";
import { type MeetingSeries, type SeriesFacts, seriesOf } from "./meeting-series";

type Row = SeriesFacts & { last: { meeting: NonNullable<SeriesFacts["meeting"]>; acceptedAt: string } };

/** What calendars know, or last knew, of a project's meeting. */
export type ListedSeries = { projectId: string; series: MeetingSeries | null; was: MeetingSeries };

/** The series of these projects, or of all that ever agreed on a meeting, by project. Two queries. */
export async function listSeries(projectIds: readonly string[] | null, at: Date): Promise<Map<string, ListedSeries>> {
  const rows = await db.$queryRaw<Row[]>`
    select p.id as "projectId", p.slug, p.name, p.archived_at is not null as "isArchived",
      f.meeting, f.accepted_at as "acceptedAt", json_build_object('meeting', l.meeting, 'acceptedAt', l.accepted_at) as last,
      (select coalesce(json_agg(json_build_object('day', m.day_on) order by m.day_on), '[]')
        from meeting m where m.project_id = p.id and m.cancelled_at is not null) as cancelled
    from project p
    join lateral (select v.terms->'meeting' as meeting, a.accepted_at from agreement a join agreement_version v on v.id = a.version_id
      where a.project_id = p.id and jsonb_typeof(v.terms->'meeting') = 'object' order by a.accepted_at desc limit 1) l on true
    left join lateral (select v.terms->'meeting' as meeting, a.accepted_at from agreement a join agreement_version v on v.id = a.version_id
      where a.project_id = p.id and a.ended_at is null and jsonb_typeof(v.terms->'meeting') = 'object') f on true
    where ${projectIds === null} or p.id = any(${[...(projectIds ?? [])]}::uuid[])`;
  const rhythms = await readRhythms(
    rows.map(({ projectId }) => projectId),
    "2000-01-01",
  );
  return new Map(
    rows.map(({ last, ...facts }): [string, ListedSeries] => {
      const { cadences = [], pauses = [] } = rhythms.get(facts.projectId) ?? {};
      const timeZone = zoneOf(cadences, at);
      const lasting = { ...facts, meeting: last.meeting, acceptedAt: new Date(last.acceptedAt), isArchived: false };
      const was = seriesOf(lasting, { timeZone, pauses: [] }, at) as MeetingSeries;
      const { projectId } = facts;
      return [projectId, { projectId, was, series: seriesOf(facts, { timeZone, pauses }, at) }];
    }),
  );
}
