import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { callHeaders, cookiesOf } from "./enter.server";

/** Ends this browser's session; the headers take its cookie away. */
export async function signOut(asking: Asking): Promise<Headers> {
  const { headers } = await auth().api.signOut({ headers: callHeaders(asking, true), returnHeaders: true });
  return cookiesOf(headers);
}
