import { sealWith, unsealWith } from "~/http/seal-with.server";

/** Where an entry stands and who said it: it opens nowhere else. */
export type EntryPlace = { conversationId: string; kind: string; number: number; personId: string };

export const sealEntry = (key: Buffer, words: object, place: EntryPlace): Uint8Array<ArrayBuffer> =>
  sealWith(key, JSON.stringify(words), ownerOf(place));

/** What was said, or null where the row was altered or moved. */
export function openEntry<Words>(key: Buffer, sealed: Uint8Array, place: EntryPlace): Words | null {
  try {
    return JSON.parse(unsealWith(key, sealed, ownerOf(place)));
  } catch {
    return null;
  }
}

const ownerOf = ({ conversationId, kind, number, personId }: EntryPlace) =>
  `feedback ${conversationId} ${kind} ${number} ${personId}`;
