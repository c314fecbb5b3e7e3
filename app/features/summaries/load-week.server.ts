import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Carried } from "./carried";
import type { Draft } from "./draft";

/** By path: who changed a value last, when and on which open page. */
export type DraftAuthors = Record<string, { personId: string; name: string; at: string; page: string }>;

/** A week's summary while it is written. */
export type StoredDraft = {
  id: string;
  draft: Draft;
  version: number;
  authors: DraftAuthors;
  savedAt: Date;
  savedById: string | null;
  publishedAt: Date | null;
};

export type Week = {
  carried: Carried;
  /** Null until somebody opens it. */
  summary: StoredDraft | null;
  /** Those who read it and may be asked. */
  stakeholders: { id: string; name: string }[];
  /** Critical flags that were open since the last publication. */
  flags: { id: string; what: string; isOpen: boolean }[];
  notes: { id: string; text: string; byId: string; by: string; at: string }[];
  /** Remarks of the coach that are not to be said again, by their keys. */
  dismissed: string[];
};

type Row = Omit<Week, "summary"> & {
  summary: (Omit<StoredDraft, "savedAt" | "publishedAt"> & { savedAt: string; publishedAt: string | null }) | null;
};

/** What the editor of a week stands on, in one query. Asks answered since the last publication come along, for the author wants to know. */
export async function loadWeek(project: ProjectAccess, weekOn: string): Promise<Week> {
  const [row] = await db.$queryRaw<[Row]>`
    with last as (
      select s.week_on, s.published_at, s.state, r.content from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
      where s.project_id = ${project.id}::uuid and s.week_on < ${weekOn}::date and s.published_at is not null
      order by s.week_on desc limit 1)
    select json_build_object(
      'milestones', (select coalesce(json_agg(json_build_object('id', m.id, 'outcome', m.outcome, 'forWhom', m.for_whom, 'targetOn', m.target_on,
          'state', m.state, 'note', m.note, 'moves', (select coalesce(json_agg(json_build_object('fromOn', v.from_on, 'toOn', v.to_on,
            'reason', v.reason, 'weekOn', v.week_on) order by v.created_at), '[]') from milestone_move v where v.milestone_id = m.id))
          order by m.position, m.id), '[]')
        from milestone m where m.project_id = ${project.id}::uuid and m.delivered_on is null and m.dropped_on is null),
      'roadblocks', (select coalesce(json_agg(json_build_object('id', b.id, 'title', b.title, 'holdsUp', b.holds_up, 'owner', b.owner,
          'helpWanted', b.help_wanted, 'helpFrom', b.help_from, 'helpBy', b.help_by, 'since', b.since) order by b.position, b.id), '[]')
        from roadblock b where b.project_id = ${project.id}::uuid and b.cleared_on is null),
      'promises', (select coalesce(json_agg(json_build_object('id', p.id, 'text', p.text, 'madeWeekOn', p.made_week_on) order by p.made_week_on, p.position), '[]')
        from promise p where p.project_id = ${project.id}::uuid and p.outcome = 'open' and p.made_week_on < ${weekOn}::date),
      'asks', (select coalesce(json_agg(json_build_object('id', a.id, 'question', a.question, 'decideBy', a.decide_by, 'askedAt', a.asked_at,
          'askedOfName', (select name from person where id = a.asked_of_id),
          'answer', (select json_build_object('text', n.text, 'by', w.name, 'at', n.answered_at) from ask_answer n join person w on w.id = n.person_id where n.ask_id = a.id))
          order by a.decide_by, a.id), '[]')
        from ask a left join ask_answer n on n.ask_id = a.id
        where a.project_id = ${project.id}::uuid and a.withdrawn_at is null and a.week_on < ${weekOn}::date
          and (n.ask_id is null or n.answered_at > (select published_at from last))),
      'last', (select json_build_object('weekOn', week_on, 'publishedAt', published_at, 'state', state, 'content', content) from last)
    ) as carried,
      (select json_build_object('id', id, 'draft', draft, 'version', draft_version, 'authors', draft_authors, 'savedAt', draft_saved_at,
          'savedById', draft_saved_by_id, 'publishedAt', published_at)
        from summary where project_id = ${project.id}::uuid and week_on = ${weekOn}::date) as summary,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by lower(p.name), p.id), '[]')
        from membership m join person p on p.id = m.person_id
        where m.project_id = ${project.id}::uuid and m.role = 'stakeholder' and p.deactivated_at is null) as stakeholders,
      (select coalesce(json_agg(json_build_object('id', n.id, 'text', n.text, 'byId', p.id, 'by', p.name, 'at', n.created_at) order by n.created_at, n.id), '[]')
        from running_note n join person p on p.id = n.person_id
        where n.project_id = ${project.id}::uuid and n.week_on = ${weekOn}::date) as notes,
      (select coalesce(json_agg(json_build_object('id', f.id, 'what', f.what, 'isOpen', f.resolved_at is null) order by f.opened_at, f.id), '[]')
        from flag f where f.project_id = ${project.id}::uuid
          and (f.resolved_at is null or f.resolved_at > coalesce((select published_at from last), '-infinity'))) as flags,
      (select coalesce(json_agg(d.rule || ' ' || d.words_hash), '[]')
        from dismissed_remark d where d.project_id = ${project.id}::uuid) as dismissed`;
  const { summary } = row;
  return {
    ...row,
    summary: summary && { ...summary, savedAt: new Date(summary.savedAt), publishedAt: date(summary.publishedAt) },
  };
}

const date = (instant: string | null) => (instant ? new Date(instant) : null);
