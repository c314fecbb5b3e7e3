import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** Keeps one note; the same `id` twice is one note. */
export async function keepNote(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  note: { id: string; text: string },
): Promise<void> {
  await db.runningNote.createMany({
    data: { ...note, projectId: project.id, weekOn: dateFromDay(weekOn), personId: actor.personId, createdAt: now() },
    skipDuplicates: true,
  });
}
