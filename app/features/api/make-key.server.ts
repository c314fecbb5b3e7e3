import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { drawKey, hashKey } from "./draw-key.server";
import { canMakeKeys, canManageKeys, whyNoKeys } from "./key-access";
import type { MakeKey } from "./key-form";

const MOST_ACTIVE = 20;
const DAY_MS = 86_400_000;

/** A key of the project, told here and never again; null where the same form has made it before. */
export async function makeKey(
  actor: Actor,
  project: ProjectAccess,
  { id, name, scopes, lifetime }: Omit<MakeKey, "intent">,
): Promise<{ key: string } | Refusal | null> {
  if (!canManageKeys(project)) throw forbidden(whyNoKeys);
  if (!canMakeKeys(project)) return { refused: "This project is archived: it takes no keys." };
  const key = drawKey();
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const at = now();
    const active = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] };
    if (await tx.apiKey.count({ where: { id } })) return null;
    if ((await tx.apiKey.count({ where: { projectId: project.id, ...active } })) >= MOST_ACTIVE)
      return { refused: `There are ${MOST_ACTIVE} active keys already. Please revoke one first.` };
    const { count } = await tx.apiKey.createMany({
      data: {
        ...{ id, projectId: project.id, personId: actor.personId, name, scopes, createdAt: at },
        ...{ hash: hashKey(key), tail: key.slice(-4) },
        expiresAt: lifetime === "none" ? null : new Date(at.getTime() + Number(lifetime) * DAY_MS),
      },
      skipDuplicates: true,
    });
    return count === 1 ? { key } : null;
  });
}
