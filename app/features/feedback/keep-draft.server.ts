import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { newestOf, sidesOf } from "./get-conversation.server";
import { sealEntry } from "./seal-entry.server";
import { type OpenConversation, takeStep } from "./take-step.server";
import type { DraftStep, StepDraft } from "./words";

const MOST_BYTES = 40_000;

/** Keeps what one of the two has written so far, sealed like everything else. The other one never gets it. */
export const keepDraft = (actor: Actor, id: string, draft: StepDraft): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    if (Buffer.byteLength(JSON.stringify(draft)) > MOST_BYTES)
      return { refused: "This is longer than can be saved. Please shorten it." };
    if (!canWrite(actor, conversation, draft.step) || isLate(actor, conversation, draft)) return undefined;
    await putDraft(tx, conversation, actor, draft);
    return undefined;
  });

/** One row for each of the two and each step, written over. */
export async function putDraft(
  tx: Tx,
  conversation: OpenConversation,
  actor: Actor,
  { step, ...words }: StepDraft,
): Promise<void> {
  const place = { ...draftPlace(conversation, actor, step), personId: actor.personId };
  const { conversationId, kind, number } = place;
  const written = { sealed: sealEntry(conversation.key, words, place), saidAt: now() };
  await tx.feedbackEntry.upsert({
    where: { conversationId_kind_number: { conversationId, kind, number } },
    create: { ...place, id: randomUUID(), ...written },
    update: written,
  });
}

/** Once it is sent, the draft is gone. */
export async function dropDraft(tx: Tx, conversation: OpenConversation, actor: Actor, step: DraftStep): Promise<void> {
  await tx.feedbackEntry.deleteMany({ where: draftPlace(conversation, actor, step) });
}

const draftPlace = (conversation: OpenConversation, actor: Actor, step: DraftStep) => ({
  conversationId: conversation.id,
  kind: `draft ${step}`,
  number: sidesOf(conversation, actor).amGiver ? 1 : 2,
});

/** The plan that was being written is the one that stands. */
const isLate = (actor: Actor, conversation: OpenConversation, draft: StepDraft): boolean =>
  draft.step === "plan" &&
  draft.base < conversation.planNumber &&
  newestOf(conversation, "plan")?.personId === actor.personId;

/** A save that comes late, after the step was taken, keeps nothing. */
function canWrite(actor: Actor, conversation: OpenConversation, step: DraftStep): boolean {
  const { stage } = conversation;
  const { amGiver } = sidesOf(conversation, actor);
  if (step === "feedback") return amGiver && (stage === "begun" || stage === "asked");
  if (step === "view") return !amGiver && stage === "given";
  if (step === "plan") return stage === "viewed" || stage === "agreed" || stage === "followed_up";
  return stage === "agreed" || stage === "followed_up";
}
