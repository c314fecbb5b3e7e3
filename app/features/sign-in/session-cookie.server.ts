import { createHmac, timingSafeEqual } from "node:crypto";
import { secret } from "~/http/secret.server";
import { baseUrl } from "~/server/base-url.server";

export const isSecure = baseUrl().startsWith("https:");

/** `__Host-` binds the cookie to this host and to https; a browser refuses it over plain http. */
export const sessionCookieName = isSecure ? "__Host-drumbeat" : "drumbeat";

/** The session's token when the cookie carries our signature, otherwise null. better-auth writes `token.base64(hmac)`. */
export function readSessionToken(cookieHeader: string | null): string | null {
  const cookie = cookieHeader && findCookie(cookieHeader);
  if (!cookie) return null;
  const dot = cookie.lastIndexOf(".");
  if (dot < 1) return null;
  const token = cookie.slice(0, dot);
  const expected = createHmac("sha256", secret).update(token).digest();
  const given = Buffer.from(cookie.slice(dot + 1), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function findCookie(header: string): string | null {
  for (const pair of header.split(";")) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals).trim() === sessionCookieName) return decode(pair.slice(equals + 1).trim());
  }
  return null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
