import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canManageKeys, whyNoKeys } from "./key-access";

/** Ends a key for good: its next call is refused. Revoking it again changes nothing. */
export async function revokeKey(actor: Actor, project: ProjectAccess, keyId: string): Promise<undefined> {
  if (!canManageKeys(project)) throw forbidden(whyNoKeys);
  const own = { id: keyId, projectId: project.id };
  const { count } = await db.apiKey.updateMany({
    where: { ...own, revokedAt: null },
    data: { revokedAt: now(), revokedById: actor.personId },
  });
  if (count === 0 && !(await db.apiKey.count({ where: own }))) throw notFound();
}
