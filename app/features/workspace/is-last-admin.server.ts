import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

export const lastAdminStays = "This is the last admin. Make somebody else an admin first.";

/** Whether nobody else could run the workspace. Holds the admins' rows until the transaction ends, so that two cannot leave at once. */
export async function isLastAdmin(tx: Tx, actor: Actor, personId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id from person
    where workspace_id = ${actor.workspaceId}::uuid and is_admin and deactivated_at is null
    order by id for update`;
  return admins.length === 1 && admins[0]?.id === personId;
}
