import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { isLastAdmin, lastAdminStays } from "./is-last-admin.server";

/** An admin corrects a name or makes and unmakes an admin. Null when it went well, otherwise why not. */
export function changePerson(
  actor: Actor,
  id: string,
  data: { name: string; isAdmin: boolean },
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    if (!data.isAdmin && (await isLastAdmin(tx, actor, id))) return lastAdminStays;
    await tx.person.update({ where: { id, workspaceId: actor.workspaceId }, data: { ...data, updatedAt: now() } });
    return null;
  });
}
