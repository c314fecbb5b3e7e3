import { db, sql, type Tx } from "~/db/client.server";
import { meetingsOffSql } from "~/features/agreements/meetings-off.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Role } from "~/features/workspace/role";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import type { QuestionState } from "./question-state";

export type QuestionStep = {
  id: string;
  kind: "answered" | "reopened" | "agenda" | "handed";
  text: string;
  personId: string;
  by: string;
  at: string;
};

export type Question = {
  id: string;
  weekOn: string | null;
  lineId: string | null;
  quote: string;
  text: string;
  askedById: string;
  askedByName: string;
  /** The asker's role at present; null for whoever left. */
  askedByRole: Role | null;
  askedAt: Date;
  ownerId: string;
  ownerName: string;
  firstDueAt: Date;
  dueAt: Date;
  state: QuestionState;
  /** In the order in which they were taken. */
  steps: QuestionStep[];
  /** Days on which the project's meeting is off. */
  meetingsOff: string[];
};

/** One question of the project with all that happened to it, or 404. One query. */
export async function getQuestion(
  project: ProjectAccess,
  questionId: string | undefined,
  client: Tx | typeof db = db,
): Promise<Question> {
  if (!isUuid(questionId)) throw notFound();
  const [question] = await client.$queryRaw<Question[]>`
    select q.id, q.week_on::text as "weekOn", q.line_id as "lineId", q.quote, q.text,
      q.asked_by_id as "askedById", q.asked_by_name as "askedByName", m.role::text as "askedByRole", q.asked_at as "askedAt",
      q.owner_id as "ownerId", o.name as "ownerName", q.first_due_at as "firstDueAt", q.due_at as "dueAt", q.state::text as state,
      (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'personId', s.person_id,
          'by', s.person_name, 'at', s.taken_at) order by s.taken_at, s.id), '[]')
        from question_step s where s.question_id = q.id) as steps, ${meetingsOffSql(sql`${project.id}::uuid`)} as "meetingsOff"
    from question q join person o on o.id = q.owner_id
    left join membership m on m.project_id = q.project_id and m.person_id = q.asked_by_id
    where q.id = ${questionId}::uuid and q.project_id = ${project.id}::uuid`;
  if (!question) throw notFound();
  return question;
}
