import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { enter } from "./enter.server";
import { isLinkToken } from "./link-token";

/** Uses up a mailed link and opens a session; null when the link is unknown, used, too old, or its person is deactivated. */
export async function openLink(token: string | undefined, asking: Asking): Promise<Headers | null> {
  if (!isLinkToken(token)) return null;
  return enter(asking, (headers) => auth().api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }));
}
