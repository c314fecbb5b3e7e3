import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { sealEntry } from "./seal-entry.server";

type Said = { kind: string; number: number; words: object; id?: string };

/** Keeps what was said, sealed, in the caller's transaction. */
export async function addEntry(
  tx: Tx,
  { id: conversationId, key }: { id: string; key: Buffer },
  { personId }: Pick<Actor, "personId">,
  { kind, number, words, id = randomUUID() }: Said,
): Promise<void> {
  const place = { conversationId, kind, number, personId };
  await tx.feedbackEntry.create({ data: { ...place, id, sealed: sealEntry(key, words, place), saidAt: now() } });
}
