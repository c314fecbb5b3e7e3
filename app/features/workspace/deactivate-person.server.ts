import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { isLastAdmin, lastAdminStays } from "./is-last-admin.server";
import { lockLedProjects, whyLeadStays } from "./why-lead-stays.server";

/**
 * The person cannot sign in any more, and what they have open ends with their next click. Their words stay. Null when it went
 * well. Whoever leads a private project alone goes only `anyway`: it must be possible, for an account may be in wrong hands.
 */
export function deactivatePerson(
  actor: Actor,
  { id, name }: { id: string; name: string },
  { anyway = false } = {},
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await lockLedProjects(tx, actor, id);
    if (await isLastAdmin(tx, actor, id)) return lastAdminStays;
    const stays = anyway ? null : await whyLeadStays(actor, { id, name }, tx);
    if (stays) return stays;
    await setDeactivated(tx.person, actor, id, now());
    await tx.session.deleteMany({ where: { personId: id } });
    return null;
  });
}

/** They may sign in again, with a new session: one that was opened in the moment of deactivation does not come back. */
export const reactivatePerson = (actor: Actor, id: string): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.session.deleteMany({
      where: { personId: id, person: { workspaceId: actor.workspaceId, deactivatedAt: { not: null } } },
    });
    await setDeactivated(tx.person, actor, id, null);
  });

const setDeactivated = (people: typeof db.person, { workspaceId }: Actor, id: string, deactivatedAt: Date | null) =>
  people.update({ where: { id, workspaceId }, data: { deactivatedAt, updatedAt: now() } });
