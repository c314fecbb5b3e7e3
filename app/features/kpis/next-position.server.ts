import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";

/** The position after the last KPI of a project, archived ones included. */
export async function nextPosition(tx: Tx, project: ProjectAccess): Promise<number> {
  const { _max } = await tx.kpi.aggregate({ where: { projectId: project.id }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}
