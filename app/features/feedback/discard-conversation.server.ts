import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { takeStep } from "./take-step.server";

/** Throws away what was begun and never sent, as if it had never been. */
export const discardConversation = (actor: Actor, id: string): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, { stage }) => {
    if (stage !== "begun") return { refused: "It is sent, and stands. You can close it together." };
    await tx.feedbackConversation.delete({ where: { id } });
    return undefined;
  });
