import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "../kpi-access";

/** What was fetched stays; the week that is being asked for is not kept. */
export async function cancelBackfill(_actor: Actor, project: ProjectAccess, kpiId: string): Promise<void> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  await db.backfill.updateMany({
    where: { kpiId, projectId: project.id, state: "running" },
    data: { state: "cancelled", endedAt: now() },
  });
}
