import { db, type Tx } from "~/db/client.server";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import { type Conversation, getConversation } from "./get-conversation.server";

/** A conversation that is open to its reader in both senses: not closed, and its words can be read. */
export type OpenConversation = Conversation & { key: Buffer };

export const cannotBeOpened =
  "What was said here cannot be opened: it was sealed with another secret than the one that Drumbeat runs with now.";
export const isClosed = "This conversation is closed. Nothing can be added to it.";

/**
 * A step of one of the two, one after the other: a second one finds what the first has changed. `act` may refuse it for the
 * state in which the conversation is then.
 */
export async function takeStep(
  actor: Actor,
  id: string,
  act: (tx: Tx, conversation: OpenConversation) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  if (!isUuid(id)) throw notFound();
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from feedback_conversation where id = ${id}::uuid for update`;
    const conversation = await getConversation(actor, id, tx);
    const { key } = conversation;
    if (!key) return { refused: cannotBeOpened };
    if (conversation.closedAt) return { refused: isClosed };
    return act(tx, { ...conversation, key });
  });
}
