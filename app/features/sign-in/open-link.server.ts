import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { enter } from "./enter.server";

/** Uses up a mailed link and opens a session; null when the link is unknown, used, too old, or its person is deactivated. */
export const openLink = (token: string, asking: Asking): Promise<Headers | null> =>
  enter(asking, (headers) => auth().api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }));
