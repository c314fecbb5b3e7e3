import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../config.server";

/** SECRET, or one that was made once and is kept beside the embedded database. */
export function readSecret(dataDir: string | null, wanted = config.SECRET): string {
  if (wanted) return wanted;
  if (!dataDir)
    throw new Error(
      "SECRET is missing: with DATABASE_URL it must be set, to the same text for every instance (for example the output of: openssl rand -hex 32).",
    );
  const file = join(dataDir, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32)
    throw new Error(`${file} is damaged: put it back from your backup, or delete it (everybody has to sign in again).`);
  return secret;
}
