import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canResolveFlag, whyNoResolving } from "./flag-access";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";

/** Ends the flag with a note of how it ended. */
export const resolveFlag = (
  actor: Actor,
  project: ProjectAccess,
  { text, ...step }: FlagStep & { text: string },
): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "resolved" }, (flag, at) => {
    if (!canResolveFlag(project, actor.personId, flag)) throw forbidden(whyNoResolving);
    if (flag.resolvedAt) return { refused: "It is resolved already." };
    return { set: { resolvedAt: at, nextWordBy: null, nextStepAt: null }, text };
  });
