import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addEntry } from "./add-entry.server";
import type { FormOf } from "./feedback-form";
import { sidesOf } from "./get-conversation.server";
import { dropDraft } from "./keep-draft.server";
import { recordEvent } from "./record-event.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";

const MOST_OUTCOMES = 50;

/** How it went since the plan, in one side's words; each may add theirs. The same form sent twice is one. */
export const recordOutcome = (actor: Actor, id: string, form: FormOf<"outcome">): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { stage, entries } = conversation;
    if (entries.some((entry) => entry.id === form.id)) return undefined;
    if (stage !== "agreed" && stage !== "followed_up")
      return { refused: "You look again once both of you have agreed on a plan." };
    const { length } = entries.filter(({ kind }) => kind === "outcome");
    if (length >= MOST_OUTCOMES) return { refused: "This is full. Please close it, and begin another conversation." };
    if (await tx.feedbackEntry.count({ where: { id: form.id } }))
      return { refused: "This form is out of date. Please reload the page." };
    const words = { result: form.result, text: form.text };
    await addEntry(tx, conversation, actor, { id: form.id, kind: "outcome", number: length + 1, words });
    await dropDraft(tx, conversation, actor, "outcome");
    await tx.feedbackConversation.update({ where: { id }, data: { stage: "followed_up", closedByIds: [] } });
    await recordEvent(tx, id, "followed_up", actor);
    await tellOther(tx, actor, sidesOf(conversation, actor).otherId);
    return undefined;
  });
