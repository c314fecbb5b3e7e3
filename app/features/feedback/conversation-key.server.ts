import { randomBytes } from "node:crypto";
import { keyFor, sealWith, unsealWith } from "~/http/seal-with.server";

/** One of two people of a conversation. */
export type Reading = { conversationId: string; personId: string };

/** A new key, for one conversation alone. */
export const drawConversationKey = (): Buffer => randomBytes(32);

/** The key as the database holds it for one reader: it opens with the installation's secret, for this person here. */
export const wrapKey = (key: Buffer, reading: Reading): Uint8Array<ArrayBuffer> =>
  sealWith(wrappingKey(), key.toString("base64"), ownerOf(reading));

/** Null where the secret is another one now, or the row belongs to another conversation or person. */
export function unwrapKey(wrapped: Uint8Array, reading: Reading): Buffer | null {
  try {
    return Buffer.from(unsealWith(wrappingKey(), wrapped, ownerOf(reading)), "base64");
  } catch {
    return null;
  }
}

const wrappingKey = () => keyFor("drumbeat keys of private conversations");
const ownerOf = ({ conversationId, personId }: Reading) => `feedback key ${conversationId} ${personId}`;
