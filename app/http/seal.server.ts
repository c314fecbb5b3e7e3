import { keyFor, sealWith, unsealWith } from "./seal-with.server";

/**
 * Locks a text that the app must use again but nobody may read in the database. It opens with the installation's secret,
 * and only for the `owner` that it was sealed for: copied to another row, it stays shut.
 */
export const seal = (text: string, owner: string): Uint8Array<ArrayBuffer> => sealWith(key(), text, owner);

/** Throws where it was changed, belongs to another owner, or the installation's secret is another one now. */
export const unseal = (sealed: Uint8Array, owner: string): string => unsealWith(key(), sealed, owner);

const key = () => keyFor("drumbeat sealed texts");
