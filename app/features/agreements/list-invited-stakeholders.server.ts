import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";

/** Who was invited to be a stakeholder of the project and has not joined. */
export async function listInvitedStakeholders({
  id: projectId,
  workspaceId,
}: Pick<ProjectAccess, "id" | "workspaceId">): Promise<string[]> {
  const invitations = await db.invitation.findMany({
    where: { workspaceId, projectId, role: "stakeholder", acceptedAt: null, withdrawnAt: null },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return invitations.map(({ name }) => name);
}
