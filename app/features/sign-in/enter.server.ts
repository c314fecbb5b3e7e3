import { isAPIError } from "better-auth/api";
import { db } from "~/db/client.server";
import { addressHeader, auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { readSessionToken } from "./session-cookie.server";

/** What better-auth needs to know of a request: the device, the address that the server vouches for, and the cookie if wanted. */
export function callHeaders({ request, context }: Asking, withCookie = false): Headers {
  const headers = new Headers({ [addressHeader]: context.clientAddress });
  headers.set("user-agent", (request.headers.get("user-agent") ?? "").slice(0, 400));
  const cookie = withCookie && request.headers.get("cookie");
  if (cookie) headers.set("cookie", cookie);
  return headers;
}

/**
 * Opens a session by one of better-auth's calls and gives the headers that carry its cookie. The session that this browser
 * had before ends, so that nobody who planted it stays in. Null when better-auth refuses.
 */
export async function enter(
  asking: Asking,
  call: (headers: Headers) => Promise<{ headers: Headers }>,
): Promise<Headers | null> {
  const answer = await call(callHeaders(asking)).catch(refusal);
  if (!answer) return null;
  const before = readSessionToken(asking.request.headers.get("cookie"));
  if (before) await db.session.deleteMany({ where: { token: before } });
  return cookiesOf(answer.headers);
}

/** A new session for a person whom our own code has made sure of; null for one who is deactivated. */
export const startSession = (personId: string, asking: Asking): Promise<Headers | null> =>
  enter(asking, (headers) => auth().api.startSession({ body: { personId }, headers, returnHeaders: true }));

export function cookiesOf(answer: Headers): Headers {
  const headers = new Headers();
  for (const cookie of answer.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}

/** For `catch`: what better-auth refuses becomes null, anything else goes on. Its redirects are refusals too. */
export function refusal(error: unknown): null {
  if (isAPIError(error) && error.statusCode < 500) return null;
  throw error;
}
