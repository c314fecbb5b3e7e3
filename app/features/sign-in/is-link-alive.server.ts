import { createHash } from "node:crypto";
import { now } from "~/clock.server";
import { auth } from "./auth.server";
import { isLinkToken } from "./link-token";

/** Whether a mailed sign-in link can still be used; looking does not use it up. */
export async function isLinkAlive(token: string | undefined): Promise<boolean> {
  if (!isLinkToken(token)) return false;
  const { internalAdapter } = await auth().$context;
  const kept = await internalAdapter.findVerificationValue(createHash("sha256").update(token).digest("base64url"));
  return kept !== null && kept.expiresAt > now();
}
