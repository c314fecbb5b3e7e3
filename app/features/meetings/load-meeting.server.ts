import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Terms } from "~/features/agreements/terms";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Role } from "~/features/workspace/role";
import type { AgendaKind } from "./agenda";
import type { MeetingMark } from "./coming-meeting";
import type { OpenThings } from "./open-points";

export type PointRow = {
  id: string;
  kind: AgendaKind;
  aboutId: string | null;
  title: string;
  reason: string;
  minutes: number;
  addedById: string | null;
  addedByName: string | null;
  /** Talked about since; null for all but one. */
  beganAt: string | null;
  spentMs: number;
};
export type ActionRow = {
  id: string;
  meetingId: string;
  text: string;
  ownerName: string;
  dueOn: string;
  doneAt: string | null;
  droppedAt: string | null;
  droppedWhy: string;
};
export type MeetingRow = {
  id: string;
  startsAt: string;
  beganAt: string | null;
  endedAt: string | null;
  endedByName: string | null;
  cancelledAt: string | null;
  cancelledByName: string | null;
  invited: number | null;
  offeredAt: string | null;
  notes: string;
  notesHtml: string;
  notesVersion: number;
  points: PointRow[];
  decisions: { id: string; text: string; personName: string; question: string | null }[];
  actions: ActionRow[];
};

export type MeetingFacts = {
  agreed: Terms["meeting"];
  marks: MeetingMark[];
  /** What was said of the day so far; null where nothing was. */
  meeting: MeetingRow | null;
  open: OpenThings;
  /** The actions on which the points of the day stand, as they are now. */
  spokenOf: Pick<ActionRow, "id" | "doneAt" | "droppedAt" | "droppedWhy">[];
  /** Whoever is invited: the people of the project that can sign in. */
  people: { id: string; name: string; role: Role }[];
  /** What every meeting that was cancelled gave back so far, in minutes of one person. */
  givenBackMinutes: number;
};

/** All that the page of a day's meeting shows, but the rhythm. One query. */
export async function loadMeeting(
  project: Pick<ProjectAccess, "id">,
  day: string,
  client: Tx | typeof db = db,
): Promise<MeetingFacts> {
  const at = now();
  const [row] = await client.$queryRaw<[{ facts: MeetingFacts }]>`
    with one as (select * from meeting where project_id = ${project.id}::uuid and day_on = ${day}::date)
    select json_build_object(
      'agreed', (select v.terms->'meeting' from agreement a join agreement_version v on v.id = a.version_id
        where a.project_id = ${project.id}::uuid and a.ended_at is null),
      'marks', (select coalesce(json_agg(json_build_object('day', day_on, 'startsAt', starts_at, 'beganAt', began_at, 'endedAt', ended_at,
          'cancelledAt', cancelled_at) order by day_on), '[]') from meeting where project_id = ${project.id}::uuid
        and (day_on = ${day}::date or starts_at > ${at}::timestamptz - interval '2 days' or began_at is not null and ended_at is null)),
      'meeting', (select json_build_object('id', o.id, 'startsAt', o.starts_at, 'beganAt', o.began_at, 'endedAt', o.ended_at,
          'endedByName', (select name from person where id = o.ended_by_id), 'cancelledAt', o.cancelled_at,
          'cancelledByName', o.cancelled_by_name, 'invited', o.invited, 'offeredAt', o.offered_at,
          'notes', o.notes, 'notesHtml', o.notes_html, 'notesVersion', o.notes_version,
          'points', (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'aboutId', p.about_id, 'title', p.title,
              'reason', p.reason, 'minutes', p.minutes, 'addedById', p.added_by_id, 'addedByName', p.added_by_name, 'beganAt', p.began_at, 'spentMs', p.spent_ms)
              order by p.position, p.added_at, p.id), '[]') from agenda_point p where p.meeting_id = o.id and p.removed_at is null),
          'decisions', (select coalesce(json_agg(json_build_object('id', d.id, 'text', d.text, 'personName', d.person_name,
              'question', (select question from ask where id = d.ask_id)) order by d.decided_at, d.id), '[]')
            from meeting_decision d where d.meeting_id = o.id),
          'actions', (select coalesce(json_agg(json_build_object('id', a.id, 'meetingId', a.meeting_id, 'text', a.text, 'ownerName', a.owner_name,
              'dueOn', a.due_on, 'doneAt', a.done_at, 'droppedAt', a.dropped_at,
              'droppedWhy', a.dropped_why) order by a.added_at, a.id), '[]')
            from meeting_action a where a.meeting_id = o.id)) from one o),
      'spokenOf', (select coalesce(json_agg(json_build_object('id', a.id, 'doneAt', a.done_at, 'droppedAt', a.dropped_at,
          'droppedWhy', a.dropped_why)), '[]')
        from meeting_action a where a.project_id = ${project.id}::uuid and a.id in (
          select about_id from agenda_point p, one o where p.meeting_id = o.id and p.kind = 'action')),
      'open', json_build_object(
        'actions', (select coalesce(json_agg(json_build_object('id', id, 'text', text, 'ownerName', owner_name, 'dueOn', due_on)
            order by due_on, added_at, id), '[]') from meeting_action where project_id = ${project.id}::uuid and done_at is null
          and dropped_at is null and meeting_id not in (select id from one)),
        'asks', (select coalesce(json_agg(json_build_object('id', k.id, 'question', k.question, 'decideBy', k.decide_by,
            'askedOfId', k.asked_of_id, 'askedOfName', (select name from person where id = k.asked_of_id)) order by k.decide_by, k.id), '[]')
          from ask k where k.project_id = ${project.id}::uuid and k.withdrawn_at is null
            and not exists (select from ask_answer n where n.ask_id = k.id)),
        'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'askedByName', q.asked_by_name, 'dueAt', q.due_at,
            'isOverdue', q.state = 'open') order by q.due_at, q.id), '[]') from question q where q.project_id = ${project.id}::uuid
          and (q.state = 'agenda' or q.state = 'open' and q.due_at < ${at}::timestamptz)),
        'roadblocks', (select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'helpWanted', r.help_wanted,
            'helpFrom', r.help_from, 'helpBy', r.help_by) order by r.help_by, r.since, r.id), '[]') from roadblock r
          where r.project_id = ${project.id}::uuid and r.cleared_on is null and r.help_wanted <> ''),
        'topics', (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'reason', p.reason, 'addedById', p.added_by_id,
            'addedByName', p.added_by_name) order by p.added_at, p.id), '[]') from agenda_point p join meeting m on m.id = p.meeting_id
          where p.project_id = ${project.id}::uuid and p.kind = 'topic' and p.removed_at is null and m.began_at is null
            and m.day_on <= ${day}::date)),
      'people', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', m.role) order by lower(p.name), p.id), '[]')
        from membership m join person p on p.id = m.person_id
        where m.project_id = ${project.id}::uuid and p.deactivated_at is null),
      'givenBackMinutes', (select coalesce(sum(30 * invited), 0) from meeting
        where project_id = ${project.id}::uuid and cancelled_at is not null)) as facts`;
  return row.facts;
}
