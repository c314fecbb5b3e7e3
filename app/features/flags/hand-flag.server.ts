import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { findFlagOwner } from "./find-flag-owner.server";
import { canTendFlag, whyNoTending } from "./flag-access";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";

/** Gives the flag to somebody else of the project. The promised word stays. */
export const handFlag = (
  actor: Actor,
  project: ProjectAccess,
  { personId, ...step }: FlagStep & { personId: string },
): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "handed" }, async (flag, _at, tx) => {
    if (!canTendFlag(project, actor.personId, flag)) throw forbidden(whyNoTending);
    if (flag.resolvedAt) return { refused: "This flag is resolved already." };
    const owner = await findFlagOwner(tx, project, personId);
    if (!owner) return { refused: "Please choose somebody of this project.", field: "personId" };
    if (owner.id === flag.ownerId) return { refused: `${owner.name} takes care of it already.`, field: "personId" };
    return { set: { ownerId: owner.id, ownerName: owner.name }, text: owner.name };
  });
