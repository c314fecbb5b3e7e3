import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";

export type AskToAnswer = {
  id: string;
  question: string;
  decideBy: string;
  weekOn: string;
  askedOfId: string | null;
  askedOfName: string | null;
  withdrawnAt: Date | null;
  answer: { text: string; by: string; at: string } | null;
};

/** One ask of the project, or 404. */
export async function getAsk(project: ProjectAccess, askId: string | undefined): Promise<AskToAnswer> {
  if (!isUuid(askId)) throw notFound();
  const [ask] = await db.$queryRaw<AskToAnswer[]>`
    select a.id, a.question, a.decide_by::text as "decideBy", a.week_on::text as "weekOn", a.asked_of_id as "askedOfId",
      o.name as "askedOfName", a.withdrawn_at as "withdrawnAt",
      case when n.ask_id is not null then json_build_object('text', n.text, 'by', p.name, 'at', n.answered_at) end as answer
    from ask a left join person o on o.id = a.asked_of_id left join ask_answer n on n.ask_id = a.id left join person p on p.id = n.person_id
    where a.id = ${askId}::uuid and a.project_id = ${project.id}::uuid`;
  if (!ask) throw notFound();
  return ask;
}
