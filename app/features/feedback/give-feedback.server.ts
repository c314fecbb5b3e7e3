import { now } from "~/clock.server";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addEntry } from "./add-entry.server";
import { wrapKey } from "./conversation-key.server";
import type { FormOf } from "./feedback-form";
import { newestOf, sidesOf } from "./get-conversation.server";
import { dropDraft } from "./keep-draft.server";
import { isPartner } from "./list-partners.server";
import { recordEvent } from "./record-event.server";
import { listSharedThings } from "./shared-things.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";
import type { FeedbackWords } from "./words";

/** Sends feedback to the other one, who can read it from now on. What was sent stands; the same one sent twice is one. */
export const giveFeedback = (actor: Actor, id: string, form: FormOf<"feedback">): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { amGiver, otherId, otherName } = sidesOf(conversation, actor);
    if (!amGiver) return { refused: `${otherName} is the one who gives feedback here.` };
    const { step: _, ...said } = form;
    const links = [...new Set(form.links.filter((ref) => ref !== undefined && ref !== ""))] as string[];
    const words: FeedbackWords = { ...said, links };
    const given = newestOf(conversation, "feedback");
    if (given)
      return isSame(given.words as FeedbackWords, words) ? undefined : { refused: "It is sent already, and stands." };
    if (!conversation.otherIsHere || !(await isPartner(actor, otherId, tx)))
      return { refused: `${otherName} has left the workspace. Nobody would read it.` };
    const shared = await listSharedThings(actor, otherId, now(), { only: links, client: tx });
    if (shared.length < links.length)
      return { refused: "One of you can no longer see this. Please choose something else.", field: "links" };
    const reading = { conversationId: id, personId: otherId };
    await tx.feedbackReader.createMany({
      data: { ...reading, wrappedKey: wrapKey(conversation.key, reading) },
      skipDuplicates: true,
    });
    await addEntry(tx, conversation, actor, { kind: "feedback", number: 1, words });
    await dropDraft(tx, conversation, actor, "feedback");
    await tx.feedbackConversation.update({ where: { id }, data: { stage: "given" } });
    await recordEvent(tx, id, "given", actor);
    await tellOther(tx, actor, otherId);
    return undefined;
  });

const isSame = (one: FeedbackWords | null, other: FeedbackWords) =>
  (["behaviour", "example", "impact"] as const).every((part) => one?.[part] === other[part]);
