import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

/** As many as one person can say that of; the first ones give way. */
const MOST = 2_000;

/** Whether this person needs a term marked. Several at once from two windows are all kept. */
export async function knowTerm({ personId, workspaceId }: Actor, slug: string, knows: boolean): Promise<void> {
  await db.$executeRaw`
    update person set known_terms = case when ${knows} then
      (array_append(array_remove(known_terms, ${slug}), ${slug}))[greatest(1, cardinality(array_remove(known_terms, ${slug})) + 2 - ${MOST}):]
      else array_remove(known_terms, ${slug}) end
    where id = ${personId}::uuid and workspace_id = ${workspaceId}::uuid`;
}
