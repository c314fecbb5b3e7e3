import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { NO_NEWS } from "./flag";
import { canTendFlag, whyNoTending } from "./flag-access";
import { minutesAfter, minutesPromised } from "./flag-clock";
import { lastPromise } from "./last-promise.server";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";

/** Says in one tap that there is nothing new, and promises the next word for as long as the last time. */
export const noNewsYet = (actor: Actor, project: ProjectAccess, step: FlagStep): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "updated" }, async (flag, at, tx) => {
    if (flag.resolvedAt) return { refused: "This flag is resolved. Open it again if it goes on." };
    if (!canTendFlag(project, actor.personId, flag)) throw forbidden(whyNoTending);
    const { at: promisedAt, by } = await lastPromise(tx, flag);
    return { set: { nextWordBy: minutesAfter(at, minutesPromised(promisedAt, by)) }, text: NO_NEWS };
  });
