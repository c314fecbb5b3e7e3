import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { secret } from "./secret.server";

const VERSION = 1;
const BYTES = { iv: 12, tag: 16, key: 32 };

/** A key of its own for each purpose, so that nothing that the secret does elsewhere says anything about what it seals. */
export const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", purpose, BYTES.key));

/** Locks a text with a key, for an `owner`: copied to another row, it stays shut. */
export function sealWith(key: Uint8Array, text: string, owner: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(BYTES.iv);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]));
}

/** Throws where it was changed, belongs to another owner, or was sealed with another key. */
export function unsealWith(key: Uint8Array, sealed: Uint8Array, owner: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION || bytes.length < 1 + BYTES.iv + BYTES.tag) throw new Error("This was not sealed here.");
  const iv = bytes.subarray(1, 1 + BYTES.iv);
  const tag = bytes.subarray(1 + BYTES.iv, 1 + BYTES.iv + BYTES.tag);
  const options = { authTagLength: BYTES.tag };
  const opener = createDecipheriv("aes-256-gcm", key, iv, options).setAAD(Buffer.from(owner)).setAuthTag(tag);
  return Buffer.concat([opener.update(bytes.subarray(1 + BYTES.iv + BYTES.tag)), opener.final()]).toString("utf8");
}
