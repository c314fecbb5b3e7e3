import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { Cadence } from "./cadence";
import { findAgreedCadence } from "./find-agreed-cadence.server";
import { lockProject } from "./lock-project.server";
import { canSetCadence, type ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";
import { replaceCadence } from "./replace-cadence.server";

/**
 * Sets when summaries are due from a week on. Past and published periods keep theirs. What both sides agreed is not one
 * side's to change: while an agreement is in force it is refused.
 */
export async function setCadence(actor: Actor, project: ProjectAccess, next: Cadence): Promise<Refusal | undefined> {
  if (!canSetCadence(project))
    throw forbidden("Only the lead of this project can change its rhythm, while it is not archived.");
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const agreed = await findAgreedCadence(project, tx);
    if (agreed) return { refused: `${agreed} Propose a new version instead.` };
    return replaceCadence(tx, actor, project, next);
  });
}
