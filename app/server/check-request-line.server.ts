import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page.server";

/** An action does not look at its method: another one than POST would act all the same. */
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/**
 * Refuses a method that no page or form of ours uses, an address that is no address (everything behind this may parse it),
 * and `?_data=`, Remix’s older way to a loader that no page of ours uses.
 */
export function checkRequestLine(): RequestHandler {
  return (request, response, next) => {
    if (!METHODS.includes(request.method))
      return sendPlainPage(
        response.set("Allow", METHODS.join(", ")),
        405,
        "This cannot be done here",
        "The browser or program asked in a way that Drumbeat does not know.",
      );
    if (isAddress(request.originalUrl, request.headers.host)) return next();
    sendPlainPage(response, 400, "This address is not valid", "Check the link, or start again from the first page.");
  };
}

export function isAddress(target: string, host: string | undefined): boolean {
  if (!target.startsWith("/") || /^\/[/\\]/.test(target)) return false;
  try {
    const { pathname, searchParams } = new URL(`http://${host ?? ""}${target}`);
    return !/\p{Cc}/u.test(decodeURIComponent(pathname)) && !searchParams.has("_data");
  } catch {
    return false;
  }
}
