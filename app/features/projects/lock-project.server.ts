import type { Tx } from "~/db/client.server";
import { notFound } from "~/http/not-found.server";
import type { ProjectAccess } from "./project-access";

/** Makes changes of one project wait for each other until the transaction ends. Gives what they are decided by. */
export async function lockProject(
  tx: Tx,
  project: Pick<ProjectAccess, "id" | "workspaceId">,
): Promise<{ responsibleId: string | null }> {
  const [locked] = await tx.$queryRaw<{ responsibleId: string | null }[]>`
    select responsible_id as "responsibleId" from project
    where id = ${project.id}::uuid and workspace_id = ${project.workspaceId}::uuid for update`;
  if (!locked) throw notFound();
  return locked;
}
