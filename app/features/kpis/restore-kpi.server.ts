import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "./kpi-access";
import { nextPosition } from "./next-position.server";
import { whyNameStays } from "./why-name-stays.server";
import { whyNoRoom } from "./why-no-room.server";

/** Takes an archived KPI into use again, at the end of the list. */
export async function restoreKpi(_actor: Actor, project: ProjectAccess, kpiId: string): Promise<Refusal | undefined> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const kpi = await tx.kpi.findFirst({
      where: { id: kpiId, projectId: project.id },
      select: { archivedAt: true, definitions: { orderBy: { number: "desc" }, take: 1, select: { name: true } } },
    });
    if (!kpi) throw notFound();
    if (!kpi.archivedAt) return;
    const name = kpi.definitions[0]?.name ?? "";
    const refusal = (await whyNoRoom(tx, project)) ?? (await whyNameStays(tx, project, { id: kpiId, name }));
    if (refusal) return { refused: refusal.refused };
    await tx.kpi.update({
      where: { id: kpiId, projectId: project.id },
      data: { archivedAt: null, position: await nextPosition(tx, project) },
    });
  });
}
