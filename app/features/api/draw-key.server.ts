import { createHash, randomBytes } from "node:crypto";

const BYTES = 32;
const form = /^drum_[\w-]{43}$/;

/** A new key: no two are alike, and nobody guesses one. */
export const drawKey = (): string => `drum_${randomBytes(BYTES).toString("base64url")}`;

export const looksLikeKey = (text: string): boolean => form.test(text);

/** What is kept of a key. It is random throughout, so a fast hash is enough. */
export const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");
