import type { Actor } from "./actor";
import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { callHeaders, cookiesOf, refusal } from "./enter.server";
import { allowSignIn, forgiveSignIn, tooManyTries } from "./sign-in-limits.server";

type Passwords = { currentPassword: string; newPassword: string };

/** Changes the actor's password and ends all their sessions but this one, which gets a new cookie. */
export async function changePassword(
  actor: Actor,
  asking: Asking,
  passwords: Passwords,
): Promise<{ headers: Headers } | { refused: string; status: 422 | 429 }> {
  const { clientAddress } = asking.context;
  if (!(await allowSignIn(clientAddress, actor.email))) return { refused: tooManyTries, status: 429 };
  const body = { ...passwords, revokeOtherSessions: true };
  const headers = callHeaders(asking, true);
  const answer = await auth().api.changePassword({ body, headers, returnHeaders: true }).catch(refusal);
  if (!answer) return { refused: "This is not your present password.", status: 422 };
  await forgiveSignIn(clientAddress, actor.email);
  return { headers: cookiesOf(answer.headers) };
}
