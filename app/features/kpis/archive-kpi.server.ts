import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "./kpi-access";

/** Takes a KPI out of use. Its definitions, readings and what was published of it stay. */
export async function archiveKpi(_actor: Actor, project: ProjectAccess, kpiId: string): Promise<void> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  const ofProject = { id: kpiId, projectId: project.id };
  const { count } = await db.kpi.updateMany({ where: { ...ofProject, archivedAt: null }, data: { archivedAt: now() } });
  if (count === 0 && !(await db.kpi.findFirst({ where: ofProject }))) throw notFound();
}
