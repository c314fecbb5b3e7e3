import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";

const identifier = "first-run-code";
/** No 0, O, 1, I, L: the code is read off a log and typed. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const days = 30;

/** A new code, of which the database keeps the hash: every instance takes it, and so does one that starts later. */
export async function makeFirstRunCode(): Promise<string> {
  const groups = Array.from({ length: 3 }, () => Array.from({ length: 5 }, letter).join(""));
  const code = groups.join("-");
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + days * 86_400_000);
  await db.verification.create({
    data: { identifier, value: hashOf(code).toString("hex"), createdAt, updatedAt: createdAt, expiresAt },
  });
  return code;
}

export async function isFirstRunCode(code: string): Promise<boolean> {
  const known = await db.verification.findMany({ where: { identifier, expiresAt: { gt: now() } } });
  const given = hashOf(code);
  return known.filter(({ value }) => timingSafeEqual(Buffer.from(value, "hex"), given)).length > 0;
}

export const endFirstRunCodes = (tx: Tx) => tx.verification.deleteMany({ where: { identifier } });

const letter = () => letters[randomInt(letters.length)];
const hashOf = (code: string) =>
  createHash("sha256")
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    .digest();
