import type { Tx } from "~/db/client.server";

/** Somebody active of the project, who can take care of a flag, or null. */
export const findFlagOwner = (
  tx: Tx,
  { id: projectId, workspaceId }: { id: string; workspaceId: string },
  personId: string,
): Promise<{ id: string; name: string } | null> =>
  tx.person.findFirst({
    where: { id: personId, workspaceId, deactivatedAt: null, memberships: { some: { projectId } } },
    select: { id: true, name: true },
  });
