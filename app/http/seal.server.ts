import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { secret } from "./secret.server";

const VERSION = 1;
const BYTES = { iv: 12, tag: 16 };

/**
 * Locks a text that the app must use again but nobody may read in the database. It opens with the installation's secret,
 * and only for the `owner` that it was sealed for: copied to another row, it stays shut.
 */
export function seal(text: string, owner: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(BYTES.iv);
  const cipher = createCipheriv("aes-256-gcm", key(), iv).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]));
}

/** Throws where it was changed, belongs to another owner, or the installation's secret is another one now. */
export function unseal(sealed: Uint8Array, owner: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION || bytes.length < 1 + BYTES.iv + BYTES.tag) throw new Error("This was not sealed here.");
  const iv = bytes.subarray(1, 1 + BYTES.iv);
  const tag = bytes.subarray(1 + BYTES.iv, 1 + BYTES.iv + BYTES.tag);
  const options = { authTagLength: BYTES.tag };
  const opener = createDecipheriv("aes-256-gcm", key(), iv, options).setAAD(Buffer.from(owner)).setAuthTag(tag);
  return Buffer.concat([opener.update(bytes.subarray(1 + BYTES.iv + BYTES.tag)), opener.final()]).toString("utf8");
}

/** A key of its own, so that nothing that is signed with the secret elsewhere says anything about what is sealed. */
const key = () => Buffer.from(hkdfSync("sha256", secret, "", "drumbeat sealed texts", 32));
