import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canTakeBack } from "./check-in-access";

/** Takes an entry out of every count from now on; it stays in the list as taken back. Twice is once. */
export async function takeBackCheckIn(actor: Actor, project: ProjectAccess, checkInId: string): Promise<undefined> {
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const entry = await tx.checkIn.findFirst({
      where: { id: checkInId, projectId: project.id },
      select: { loggedById: true },
    });
    if (!entry) throw notFound();
    if (!canTakeBack(project, actor.personId, entry))
      throw forbidden("An entry is taken back by whoever logged it, or by a lead, while the project is not archived.");
    await tx.checkIn.updateMany({
      where: { id: checkInId, projectId: project.id, takenBackAt: null },
      data: { takenBackAt: now() },
    });
  });
}
