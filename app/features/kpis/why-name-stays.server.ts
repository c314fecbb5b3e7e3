import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";

/** Why a KPI cannot be called so: another one in use is, capitals aside. Undefined when it can. */
export async function whyNameStays(
  tx: Tx,
  project: ProjectAccess,
  { id, name }: { id: string; name: string },
): Promise<Refusal | undefined> {
  const others = await tx.kpi.findMany({
    where: { projectId: project.id, archivedAt: null, id: { not: id } },
    select: { definitions: { orderBy: { number: "desc" }, take: 1, select: { name: true } } },
  });
  const isTaken = others.some(({ definitions }) => definitions[0]?.name.toLowerCase() === name.toLowerCase());
  if (isTaken) return { refused: "There is a key number of this name already.", field: "name" };
}
