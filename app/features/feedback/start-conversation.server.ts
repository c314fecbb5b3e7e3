import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { rateLimit } from "~/features/sign-in/rate-limit.server";
import { addEntry } from "./add-entry.server";
import { drawConversationKey, wrapKey } from "./conversation-key.server";
import type { StartFeedback } from "./feedback-form";
import { isPartner } from "./list-partners.server";
import { recordEvent } from "./record-event.server";
import { tellOther } from "./tell-other.server";

const MOST_A_DAY = 20;
const startsOfPerson = rateLimit("feedback-start", MOST_A_DAY, 24 * 60);

/**
 * Begins a conversation with its own key. Who asks says what about, and the other one hears of it; who gives has the page to
 * themselves until it is sent. The same form sent twice is one.
 */
export async function startConversation(actor: Actor, asked: StartFeedback): Promise<Refusal | undefined> {
  const mine = { id: asked.id, startedById: actor.personId };
  if (await db.feedbackConversation.count({ where: mine })) return undefined;
  if (!(await isPartner(actor, asked.personId)))
    return { refused: "Please choose a person of this workspace, and not yourself.", field: "personId" };
  if (!(await startsOfPerson.allow(actor.personId)))
    return { refused: `These are ${MOST_A_DAY} conversations in a day. Please go on tomorrow.` };
  return db.$transaction(async (tx) => {
    const isAsked = asked.step === "ask";
    const [giverId, receiverId] = isAsked ? [asked.personId, actor.personId] : [actor.personId, asked.personId];
    const { count } = await tx.feedbackConversation.createMany({
      data: {
        ...{ ...mine, workspaceId: actor.workspaceId, giverId, receiverId, startedAt: now() },
        ...{ stage: isAsked ? "asked" : "begun", timeZone: actor.timeZone, agreedByIds: [], closedByIds: [] },
      },
      skipDuplicates: true,
    });
    if (count === 0) {
      const isMine = await tx.feedbackConversation.count({ where: mine });
      return isMine ? undefined : { refused: "This form is out of date. Please reload the page." };
    }
    const key = drawConversationKey();
    const readers = isAsked ? [giverId, receiverId] : [giverId];
    await tx.feedbackReader.createMany({
      data: readers.map((personId) => {
        const reading = { conversationId: asked.id, personId };
        return { ...reading, wrappedKey: wrapKey(key, reading) };
      }),
    });
    if (!isAsked) return undefined;
    await addEntry(tx, { id: asked.id, key }, actor, { kind: "ask", number: 1, words: { about: asked.about } });
    await recordEvent(tx, asked.id, "asked", actor);
    await tellOther(tx, actor, asked.personId);
    return undefined;
  });
}
