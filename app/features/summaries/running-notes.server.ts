import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
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

/** Keeps one note; the same `id` twice is one note. */
export async function keepNote(actor: Actor, project: ProjectAccess, weekOn: string, note: { id: string; text: string }): Promise<void> {
  await db.runningNote.createMany({
    data: { ...note, projectId: project.id, weekOn: dateFromDay(weekOn), personId: actor.personId, createdAt: now() },
    skipDuplicates: true,
  });
}

/** Removes a note of one's own; anybody else's stays. */
export async function removeNote(actor: Actor, project: ProjectAccess, id: string): Promise<void> {
  await db.runningNote.deleteMany({ where: { id, projectId: project.id, personId: actor.personId } });
}
