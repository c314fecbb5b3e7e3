import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { enter } from "./enter.server";
import { allowSignIn, forgiveSignIn, tooManyTries } from "./sign-in-limits.server";

type Answer = { headers: Headers } | { refused: string; status: 422 | 429 };

/** The answer says neither whether the address is known nor whether the person is deactivated. */
export async function signInWithPassword(asking: Asking, given: { email: string; password: string }): Promise<Answer> {
  const { clientAddress } = asking.context;
  if (!(await allowSignIn(clientAddress, given.email))) return { refused: tooManyTries, status: 429 };
  const headers = await enter(asking, (headers) =>
    auth().api.signInEmail({ body: given, headers, returnHeaders: true }),
  );
  if (!headers) return { refused: "The e-mail address or the password is not right.", status: 422 };
  await forgiveSignIn(clientAddress, given.email);
  return { headers };
}
