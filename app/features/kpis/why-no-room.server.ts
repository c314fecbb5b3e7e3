import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";

/** So that a summary stays one page. */
const mostKpis = 12;

/** Why a project takes no further KPI, or undefined when it does. */
export async function whyNoRoom(tx: Tx, project: ProjectAccess): Promise<Refusal | undefined> {
  const count = await tx.kpi.count({ where: { projectId: project.id, archivedAt: null } });
  if (count >= mostKpis)
    return { refused: `A project has room for ${mostKpis} key numbers. Please archive one first.` };
}
