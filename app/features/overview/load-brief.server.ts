import { now } from "~/clock.server";
import { db, sql } from "~/db/client.server";
import type { Terms } from "~/features/agreements/terms";
import type { QuestionOfWeek } from "~/features/check-ins/questions-of-week";
import type { OpenFlagRow } from "~/features/flags/flag-card";
import { termRowsSql } from "~/features/glossary/get-glossary.server";
import type { TermRow } from "~/features/glossary/glossary";
import type { MeetingMark } from "~/features/meetings/coming-meeting";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Content } from "~/features/summaries/content";
import type { SharedPassage } from "~/features/summaries/unclear/unclear-view";
import type { OpenTurn } from "./agreement-wanted";

export type BriefAsk = {
  id: string;
  question: string;
  decideBy: string;
  askedAt: string;
  askedOfId: string | null;
  askedOfName: string | null;
  answer: { text: string; by: string; at: string } | null;
};

export type OpenQuestion = { id: string; ownerId: string; text: string; askedBy: string; dueAt: string };

/** Of a question, where it only leads to its page. */
const MOST_CHARACTERS = 300;

export type BriefSummary = {
  id: string;
  weekOn: string;
  deadlineAt: string;
  publishedAt: string;
  publishedBy: string;
  revisionNumber: number;
  correctedAt: string | null;
  correctedBy: string | null;
  correctionReason: string | null;
  content: Content;
};

/** All that the brief of one published summary shows beside rhythm and trends. Instants are ISO, days YYYY-MM-DD. */
export type Brief = {
  summary: BriefSummary | null;
  /** The newest published week of the project: the brief of another one is history. */
  latestWeekOn: string | null;
  asks: BriefAsk[];
  readers: { seen: number; all: number };
  /** Which revision each person has seen last, by the person's id. */
  seen: Record<string, number>;
  /** The published weeks of the last 12 and their states, oldest first. */
  published: { weekOn: string; state: string }[];
  /** Those of the last weeks that somebody has begun to write. */
  drafts: string[];
  /** Those of the week, and what is still unanswered on a line that is carried over. */
  questions: QuestionOfWeek[];
  /** The questions that nobody has answered, the most urgent first, and how many somebody put on the agenda. */
  unanswered: { open: OpenQuestion[]; agenda: number };
  /** What is critical and open now, the oldest first. */
  flags: OpenFlagRow[];
  /** Of the version in force. */
  agreement: { number: number; meeting: Terms["meeting"] } | null;
  proposal: (OpenTurn & { id: string }) | null;
  /** What is known of meetings, what is open for the next one beside questions, and the minutes given back so far. */
  meetings: { marks: MeetingMark[]; givenBackMinutes: number } & Record<
    "actions" | "asks" | "roadblocks" | "reviews" | "topics",
    number
  >;
  /** What readers did not understand of the summary. */
  unclear: SharedPassage[];
  /** What the workspace says of terms, where that was asked for. */
  terms: TermRow[] | null;
};

/**
 * The brief of `weekOn`, or of the newest published summary. On the newest one stand all open asks of the project and those
 * answered since the summary before; on an older one its own. With `withTerms` the glossary comes along. One query.
 */
export async function loadBrief(project: ProjectAccess, weekOn: string | null, withTerms = false): Promise<Brief> {
  const at = now();
  const terms = withTerms ? termRowsSql(project.workspaceId) : sql`null`;
  const [row] = await db.$queryRaw<[{ brief: Brief }]>`
    with newest as (
      select week_on from summary where project_id = ${project.id}::uuid and published_at is not null order by week_on desc limit 1),
    one as (
      select * from summary where project_id = ${project.id}::uuid and published_at is not null
        and week_on = coalesce(${weekOn}::date, (select week_on from newest))),
    before as (
      select published_at from summary where project_id = ${project.id}::uuid and published_at is not null
        and week_on < (select week_on from one) order by week_on desc limit 1),
    shown as (
      select a.*, n.text, n.answered_at, n.person_id as answered_by from ask a left join ask_answer n on n.ask_id = a.id
      where a.project_id = ${project.id}::uuid and a.withdrawn_at is null and (a.week_on = (select week_on from one)
        or (select week_on from one) = (select week_on from newest) and (n.ask_id is null or n.answered_at > (select published_at from before))))
    select json_build_object(
      'latestWeekOn', (select week_on from newest),
      'summary', (select json_build_object('id', s.id, 'weekOn', s.week_on, 'deadlineAt', s.deadline_at, 'publishedAt', s.published_at,
          'publishedBy', first.author_name, 'revisionNumber', s.revision_number, 'content', r.content,
          'correctedAt', case when r.number > 1 then r.published_at end, 'correctedBy', case when r.number > 1 then r.author_name end,
          'correctionReason', case when r.number > 1 then r.reason end)
        from one s join revision r on r.summary_id = s.id and r.number = s.revision_number
        join revision first on first.summary_id = s.id and first.number = 1),
      'asks', (select coalesce(json_agg(json_build_object('id', a.id, 'question', a.question, 'decideBy', a.decide_by, 'askedAt', a.asked_at,
          'askedOfId', a.asked_of_id, 'askedOfName', (select name from person where id = a.asked_of_id),
          'answer', case when a.answered_at is not null then json_build_object('text', a.text, 'at', a.answered_at,
            'by', (select name from person where id = a.answered_by)) end) order by a.answered_at nulls first, a.decide_by, a.id), '[]') from shown a),
      'readers', (select json_build_object('all', count(*), 'seen', count(s.person_id)) from membership m
        join person p on p.id = m.person_id and p.deactivated_at is null
        left join summary_reader s on s.person_id = m.person_id and s.summary_id = (select id from one)
        where m.project_id = ${project.id}::uuid and m.role = 'stakeholder'),
      'seen', (select coalesce(json_object_agg(person_id, revision_number), '{}') from summary_reader where summary_id = (select id from one)),
      'published', (select coalesce(json_agg(json_build_object('weekOn', p.week_on, 'state', p.state) order by p.week_on), '[]') from (
        select week_on, state from summary where project_id = ${project.id}::uuid and published_at is not null
        order by week_on desc limit 12) p),
      'drafts', (select coalesce(json_agg(d.week_on), '[]') from (
        select week_on, published_at from summary where project_id = ${project.id}::uuid order by week_on desc limit 20) d
        where d.published_at is null),
      'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'lineId', q.line_id, 'text', q.text, 'state', q.state, 'dueAt', q.due_at)
          order by q.asked_at, q.id), '[]') from question q, one
        where q.project_id = one.project_id and (q.week_on = one.week_on
          or q.week_on < one.week_on and q.state <> 'answered' and q.line_id <> 'headline')),
      'unanswered', (select json_build_object('agenda', count(*) filter (where state = 'agenda'),
          'open', coalesce(json_agg(json_build_object('id', id, 'ownerId', owner_id, 'text', left(text, ${MOST_CHARACTERS}),
            'askedBy', asked_by_name, 'dueAt', due_at) order by due_at, id) filter (where state = 'open'), '[]'))
        from question where project_id = ${project.id}::uuid and state <> 'answered'),
      'flags', (select coalesce(json_agg(json_build_object('id', f.id, 'what', f.what, 'ownerName', f.owner_name,
          'nextWordBy', f.next_word_by, 'acknowledgedAt', f.acknowledged_at, 'isWordMissed', exists (select from flag_event e
            where e.flag_id = f.id and e.round = f.round and e.kind = 'word_missed'
              and e.step = floor(extract(epoch from f.next_word_by)))) order by f.acknowledged_at is not null, f.opened_at desc, f.id), '[]')
        from flag f where f.project_id = ${project.id}::uuid and f.resolved_at is null),
      'agreement', (select json_build_object('number', v.number, 'meeting', v.terms->'meeting') from agreement a join agreement_version v on v.id = a.version_id
        where a.project_id = ${project.id}::uuid and a.ended_at is null),
      'meetings', (select json_build_object(
        'marks', coalesce(json_agg(json_build_object('day', day_on, 'startsAt', starts_at, 'beganAt', began_at, 'endedAt', ended_at,
          'cancelledAt', cancelled_at)) filter (where starts_at > ${at}::timestamptz - interval '2 days' or began_at is not null and ended_at is null), '[]'),
        'givenBackMinutes', coalesce(sum(30 * invited) filter (where cancelled_at is not null), 0),
        'actions', (select count(*) from meeting_action where project_id = ${project.id}::uuid and done_at is null and dropped_at is null),
        'asks', (select count(*) from ask k where k.project_id = ${project.id}::uuid and k.withdrawn_at is null
          and not exists (select from ask_answer n where n.ask_id = k.id)),
        'roadblocks', (select count(*) from roadblock where project_id = ${project.id}::uuid and cleared_on is null and help_wanted <> ''),
        'reviews', (select count(*) from review r join trial t on t.id = r.trial_id where t.project_id = ${project.id}::uuid
          and t.replaced_at is null and not exists (select from review_decision d where d.review_id = r.id)),
        'topics', (select count(*) from agenda_point p join meeting m on m.id = p.meeting_id where p.project_id = ${project.id}::uuid
          and p.kind = 'topic' and p.removed_at is null and m.began_at is null))
        from meeting where project_id = ${project.id}::uuid),
      'proposal', (select json_build_object('id', o.id, 'expiresOn', o.expires_on, 'writtenFor', v.side, 'writtenById', v.written_by_id,
          'askedId', (select m.person_id from membership m join person p on p.id = m.person_id and p.deactivated_at is null
            where m.project_id = o.project_id and m.person_id = o.stakeholder_id and m.role = 'stakeholder'))
        from proposal o join lateral (
          select side, written_by_id from agreement_version where proposal_id = o.id order by number desc limit 1) v on true
        where o.project_id = ${project.id}::uuid and o.closed_at is null),
      'unclear', (select coalesce(json_agg(json_build_object('id', u.id, 'quote', u.quote, 'answer', u.answer, 'termSlug', u.term_slug,
          'answeredBy', u.answered_by_name, 'markedBy', (select coalesce(json_agg(m.person_id), '[]') from unclear_mark m where m.passage_id = u.id))
          order by u.answered_at, u.quote), '[]') from unclear_passage u where u.summary_id = (select id from one)),
      'terms', ${terms}) as brief`;
  return row.brief;
}
