import { now } from "~/clock.server";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { sidesOf } from "./get-conversation.server";
import { recordEvent } from "./record-event.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";

/**
 * One of the two wants to close it; once both do, it is closed. What nobody has answered yet is closed by one alone: a request
 * that is taken back or declined, and a conversation whose other side has left.
 */
export const closeConversation = (actor: Actor, id: string): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { otherId } = sidesOf(conversation, actor);
    const { stage, closedByIds, otherIsHere } = conversation;
    if (stage === "begun") return { refused: "This is not sent yet. Discard it instead." };
    if (closedByIds.includes(actor.personId) && otherIsHere) return undefined;
    const closed = [...new Set([...closedByIds, actor.personId])];
    const isClosed = stage === "asked" || !otherIsHere || closed.includes(otherId);
    await tx.feedbackConversation.update({
      where: { id },
      data: { closedByIds: closed, ...(isClosed && { stage: "closed", closedAt: now() }) },
    });
    await recordEvent(tx, id, isClosed ? "closed" : "close_wanted", actor);
    if (otherIsHere) await tellOther(tx, actor, otherId);
    return undefined;
  });

/** Takes back the wish to close it, one's own and the other's. */
export const keepOpen = (actor: Actor, id: string): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    if (conversation.closedByIds.length === 0) return undefined;
    await tx.feedbackConversation.update({ where: { id }, data: { closedByIds: [] } });
    await recordEvent(tx, id, "kept_open", actor);
    if (conversation.otherIsHere) await tellOther(tx, actor, sidesOf(conversation, actor).otherId);
    return undefined;
  });
