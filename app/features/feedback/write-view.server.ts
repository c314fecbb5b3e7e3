import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addEntry } from "./add-entry.server";
import type { FormOf } from "./feedback-form";
import { newestOf, sidesOf } from "./get-conversation.server";
import { dropDraft } from "./keep-draft.server";
import { recordEvent } from "./record-event.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";
import type { ViewWords } from "./words";

/** How it looks from the receiver's side, written before the two talk. The same one sent twice is one. */
export const writeView = (actor: Actor, id: string, { view }: FormOf<"view">): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { amGiver, otherId, otherName } = sidesOf(conversation, actor);
    if (amGiver) return { refused: `This is for ${otherName} to write.` };
    const written = newestOf(conversation, "view");
    if (written)
      return (written.words as ViewWords | null)?.view === view
        ? undefined
        : { refused: "It is sent already, and stands." };
    if (conversation.stage !== "given") return { refused: `${otherName} has not written yet.` };
    await addEntry(tx, conversation, actor, { kind: "view", number: 1, words: { view } });
    await dropDraft(tx, conversation, actor, "view");
    await tx.feedbackConversation.update({ where: { id }, data: { stage: "viewed" } });
    await recordEvent(tx, id, "viewed", actor);
    await tellOther(tx, actor, otherId);
    return undefined;
  });
