import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";

export type OpenQuestions = { open: number; overdue: number; agenda: number };

/** Questions that nobody has answered: within their time, past it, and left for the weekly meeting. */
export async function countOpenQuestions(project: Pick<ProjectAccess, "id">): Promise<OpenQuestions> {
  const [counts] = await db.$queryRaw<[OpenQuestions]>`
    select count(*) filter (where state = 'open' and due_at >= ${now()}::timestamptz)::int as open,
      count(*) filter (where state = 'open' and due_at < ${now()}::timestamptz)::int as overdue,
      count(*) filter (where state = 'agenda')::int as agenda
    from question where project_id = ${project.id}::uuid and state <> 'answered'`;
  return counts;
}
