import { now } from "~/clock.server";
import { auth } from "./auth.server";
import { refusal } from "./enter.server";
import { isLinkToken } from "./link-token";

/** Sets the password and ends every session of the person. False when the link is unknown, used or too old. */
export async function resetPassword(token: string | undefined, newPassword: string): Promise<boolean> {
  if (!isLinkToken(token)) return false;
  return (await auth().api.resetPassword({ body: { token, newPassword } }).catch(refusal)) !== null;
}

/** Whether the link of an address can still set a password. Asking uses nothing up. */
export async function isResetLinkOpen(token: string | undefined): Promise<boolean> {
  if (!isLinkToken(token)) return false;
  const { internalAdapter } = await auth().$context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return found !== null && found.expiresAt > now();
}
