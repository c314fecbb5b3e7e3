import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "./kpi-access";

/** Puts a KPI at a place of the list, counted from 1; the others make room. The same move again changes nothing. */
export async function moveKpi(
  _actor: Actor,
  project: ProjectAccess,
  { kpiId, place }: { kpiId: string; place: number },
): Promise<void> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const kpis = await tx.kpi.findMany({
      where: { projectId: project.id, archivedAt: null },
      orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const others = kpis.filter(({ id }) => id !== kpiId);
    if (others.length === kpis.length) throw notFound();
    const order = others.toSpliced(place - 1, 0, { id: kpiId });
    for (const [index, { id }] of order.entries()) {
      await tx.kpi.update({ where: { id, projectId: project.id }, data: { position: index + 1 } });
    }
  });
}
