import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canTendFlag, whyNoTending } from "./flag-access";
import { flagZone } from "./flag-words.server";
import { type NextWord, nextWordBy } from "./next-word";
import { type FlagStep, takeFlagStep } from "./take-flag-step.server";

type News = FlagStep & { text: string } & Partial<NextWord>;

/** Says what is new; whoever tends the flag may promise the next word with it. */
export const updateFlag = (
  actor: Actor,
  project: ProjectAccess,
  { text, nextWord, nextWordAt, ...step }: News,
): Promise<Refusal | undefined> =>
  takeFlagStep(actor, project, { ...step, kind: "updated" }, async (flag, at, tx) => {
    if (flag.resolvedAt) return { refused: "This flag is resolved. Open it again if it goes on." };
    if (!nextWord && !nextWordAt) return { set: {}, text };
    if (!canTendFlag(project, actor.personId, flag)) throw forbidden(whyNoTending);
    const by = nextWordBy({ nextWord: nextWord ?? "30", nextWordAt }, at, await flagZone(project.id, tx));
    return typeof by === "string" ? { refused: by, field: "nextWordAt" } : { set: { nextWordBy: by }, text };
  });
