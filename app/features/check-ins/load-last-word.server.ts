import { db, sql } from "~/db/client.server";
import { meetingsOffSql } from "~/features/agreements/meetings-off.server";
import type { Terms } from "~/features/agreements/terms";
import { isMonday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { PublishedWeek } from "./find-published.server";
import { parseLineId } from "./line-id";
import type { QuestionState } from "./question-state";

const QUESTIONS_SHOWN = 4;

export type EarlierQuestion = {
  id: string;
  text: string;
  state: QuestionState;
  dueAt: string;
  /** The latest answer. */
  answer: { text: string; by: string; at: string } | null;
};

export type LastWord = {
  newest: (PublishedWeek & { publishedAt: string }) | null;
  /** The week that is asked about, when it is published. */
  about: PublishedWeek | null;
  /** The latest questions on the same line; on the same summary; or of the project. */
  questions: EarlierQuestion[];
  /** Of the agreement in force. */
  terms: Terms | null;
  /** Days on which the project's meeting is off. */
  meetingsOff: string[];
};

/** What has been said already on what somebody is about to ask, in one query. */
export async function loadLastWord(
  project: ProjectAccess,
  asked: { weekOn: string | null; lineId: string | null },
): Promise<LastWord> {
  const weekOn = asked.weekOn !== null && isMonday(asked.weekOn) ? asked.weekOn : null;
  const lineId = weekOn && parseLineId(asked.lineId) ? asked.lineId : null;
  const [{ last }] = await db.$queryRaw<[{ last: LastWord }]>`
    with published as (
      select s.week_on, s.published_at, r.content from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
      where s.project_id = ${project.id}::uuid and s.published_at is not null),
    earlier as (
      select * from question q where q.project_id = ${project.id}::uuid and (${weekOn}::date is null
        or ${lineId}::text is null and q.week_on = ${weekOn}::date and q.line_id is null
        or ${lineId}::text = 'headline' and q.week_on = ${weekOn}::date and q.line_id = 'headline'
        or ${lineId}::text <> 'headline' and q.line_id = ${lineId}::text)
      order by q.asked_at desc, q.id limit ${QUESTIONS_SHOWN})
    select json_build_object(
      'newest', (select json_build_object('weekOn', week_on, 'content', content, 'publishedAt', published_at)
        from published order by week_on desc limit 1),
      'about', (select json_build_object('weekOn', week_on, 'content', content) from published where week_on = ${weekOn}::date),
      'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'state', q.state, 'dueAt', q.due_at,
          'answer', (select json_build_object('text', s.text, 'by', s.person_name, 'at', s.taken_at) from question_step s
            where s.question_id = q.id and s.kind = 'answered' order by s.taken_at desc, s.id desc limit 1))
          order by q.asked_at desc, q.id), '[]') from earlier q),
      'meetingsOff', ${meetingsOffSql(sql`${project.id}::uuid`)},
      'terms', (select v.terms from agreement a join agreement_version v on v.id = a.version_id
        where a.project_id = ${project.id}::uuid and a.ended_at is null)) as last`;
  return last;
}
