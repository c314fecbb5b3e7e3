import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";

/**
 * Says by name that somebody has seen the flag: repeats and escalation end. The first one counts; whoever opened the flag
 * cannot, for it is to show that it arrived.
 */
export const acknowledgeFlag = (actor: Actor, project: ProjectAccess, step: FlagStep): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "acknowledged" }, async ({ id, round, ...flag }, at, tx) => {
    if (flag.resolvedAt) return { refused: "This flag is resolved already." };
    const first = { flagId: id, round, kind: { in: ["acknowledged", "raised", "reopened"] } };
    const known = await tx.flagEvent.findMany({ where: first, select: { kind: true, byId: true, byName: true } });
    const before = known.find(({ kind }) => kind === "acknowledged");
    if (before?.byId === actor.personId) return { refused: "You have acknowledged it already." };
    if (before) return { refused: `${before.byName} acknowledged it before you.` };
    if (known.some(({ byId }) => byId === actor.personId))
      return { refused: "You opened this flag. Somebody else acknowledges it, so that you know that it arrived." };
    return { set: { acknowledgedAt: at, nextStepAt: null } };
  });
