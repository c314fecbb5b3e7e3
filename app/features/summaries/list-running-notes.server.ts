import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

export type RunningNote = { id: string; text: string; by: string; at: Date; isMine: boolean };

/** The project's notes of a period, oldest first. */
export async function listRunningNotes(actor: Actor, project: ProjectAccess, weekOn: string): Promise<RunningNote[]> {
  return db.$queryRaw<RunningNote[]>`
    select n.id, n.text, p.name as by, n.created_at as at, n.person_id = ${actor.personId}::uuid as "isMine"
    from running_note n join person p on p.id = n.person_id
    where n.project_id = ${project.id}::uuid and n.week_on = ${weekOn}::date order by n.created_at, n.id`;
}
