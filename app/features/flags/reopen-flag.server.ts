import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { minutesAfter } from "./flag-clock";
import { flagZone } from "./flag-words.server";
import { type NextWord, nextWordBy } from "./next-word";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";
import { whyNobodyReachable } from "./why-nobody-reachable.server";

/** Says that it goes on. Repeats and escalation begin anew, and it is acknowledged anew. */
export const reopenFlag = (
  actor: Actor,
  project: ProjectAccess,
  { text, nextWord, nextWordAt, ...step }: FlagStep & NextWord & { text: string },
): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "reopened" }, async (flag, at, tx) => {
    if (!flag.resolvedAt) return { refused: "It is open already." };
    const why = await whyNobodyReachable(actor, project, tx);
    if (why) return { refused: why };
    const by = nextWordBy({ nextWord, nextWordAt }, at, await flagZone(project.id, tx));
    if (typeof by === "string") return { refused: by, field: "nextWordAt" };
    const nextStepAt = minutesAfter(at, flag.repeatMinutes);
    const set = { openedAt: at, acknowledgedAt: null, resolvedAt: null, nextWordBy: by, nextStepAt };
    return { set: { ...set, round: flag.round + 1 }, text };
  });
