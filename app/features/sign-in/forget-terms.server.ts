import { db } from "~/db/client.server";
import type { Actor } from "./actor";

/** All terms of the glossary are marked for this person again. */
export async function forgetTerms({ personId, workspaceId }: Actor): Promise<void> {
  await db.person.update({ where: { id: personId, workspaceId }, data: { knownTerms: [] }, select: { id: true } });
}
