import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { Flag } from "./flag";
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
    const mayTend = canTendFlag(project, actor.personId, flag);
    if (!nextWord && !nextWordAt) return isPromiseOver(flag, at) && mayTend ? promiseAnew : { set: {}, text };
    if (!mayTend) throw forbidden(whyNoTending);
    const by = nextWordBy({ nextWord: nextWord ?? "30", nextWordAt }, at, await flagZone(project.id, tx));
    return typeof by === "string" ? { refused: by, field: "nextWordAt" } : { set: { nextWordBy: by }, text };
  });

const isPromiseOver = ({ nextWordBy: by }: Pick<Flag, "nextWordBy">, at: Date) => by !== null && by <= at;
const promiseAnew = {
  refused: "The promised time has passed. Please say when the next word comes.",
  field: "nextWord",
};
