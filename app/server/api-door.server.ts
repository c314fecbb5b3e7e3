import type { RequestHandler } from "express";
import { isOfApi } from "../http/is-of-api";
import { sendPlainPage } from "./plain-page.server";

const METHODS = ["GET", "HEAD", "POST"];

/** At the addresses for programs a cookie counts for nothing, so that nothing can be made to send one along. */
export function apiDoor(): RequestHandler {
  return (request, response, next) => {
    if (!isOfApi(request.originalUrl)) return next();
    delete request.headers.cookie;
    if (!METHODS.includes(request.method))
      return sendPlainPage(
        response.set("Allow", METHODS.join(", ")),
        405,
        "This method is not taken",
        "The API is asked by GET and POST.",
      );
    if (/\.data$/.test(request.path))
      return sendPlainPage(response, 404, "Not found", "There is nothing at this address.");
    next();
  };
}
