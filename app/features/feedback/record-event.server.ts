import { now } from "~/clock.server";
import type { db, Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { EventKind } from "./event-words";

/** What happened, with its time and without a word. Both see it, and it stays. */
export async function recordEvent(
  tx: Tx | typeof db,
  conversationId: string,
  kind: EventKind,
  by: Pick<Actor, "personId"> | null,
): Promise<void> {
  await tx.feedbackEvent.create({ data: { conversationId, kind, personId: by?.personId ?? null, at: now() } });
}
