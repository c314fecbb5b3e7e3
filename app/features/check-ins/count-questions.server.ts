import { db, type Tx } from "~/db/client.server";

export type QuestionCounts = { asked: number; inTime: number; late: number; waiting: number };

/** Questions asked from `from` up to, not including, `until`, and what had become of them at `asOf`. */
export type QuestionSpan = { from: Date; until: Date; asOf: Date };

/**
 * In time: first answered, or put on the agenda, by the due time that was told when it was asked. Late: not so. Waiting:
 * that time is not over, so that neither counts yet, answered or not. What was reopened keeps what it counted as at first.
 */
export async function countQuestions(
  projectId: string,
  { from, until, asOf }: QuestionSpan,
  client: Tx | typeof db = db,
): Promise<QuestionCounts> {
  const [counts] = await client.$queryRaw<[QuestionCounts]>`
    with asked as (
      select q.first_due_at < ${asOf}::timestamptz as is_over, q.first_due_at >= (select min(s.taken_at) from question_step s
        where s.question_id = q.id and s.kind in ('answered', 'agenda') and s.taken_at <= ${asOf}::timestamptz) as is_in_time
      from question q
      where q.project_id = ${projectId}::uuid and q.asked_at <= ${asOf}::timestamptz
        and q.asked_at >= ${from}::timestamptz and q.asked_at < ${until}::timestamptz)
    select count(*)::int as asked,
      count(*) filter (where is_in_time and is_over)::int as "inTime",
      count(*) filter (where is_in_time is not true and is_over)::int as late,
      count(*) filter (where not is_over)::int as waiting
    from asked`;
  return counts;
}
