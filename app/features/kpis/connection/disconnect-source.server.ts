import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "../kpi-access";

/** Nothing is fetched any more, and its secret is gone; a back-fill that runs ends. Readings stay. */
export async function disconnectSource(_actor: Actor, project: ProjectAccess, kpiId: string): Promise<void> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  const where = { kpiId, projectId: project.id };
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    await tx.kpiSource.deleteMany({ where });
    await tx.backfill.updateMany({
      where: { ...where, state: "running" },
      data: { state: "cancelled", endedAt: now() },
    });
  });
}
