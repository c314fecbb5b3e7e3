import type { RequestHandler, Response } from "express";
import { sendPlainPage } from "./plain-page.server";

const MAX_BYTES = 1_000_000;

/** Refuses a body over the limit, also one that does not say its length. */
export function limitBody(maxBytes = MAX_BYTES): RequestHandler {
  return (request, response, next) => {
    if (Number(request.headers["content-length"] ?? 0) > maxBytes) {
      request.resume();
      return refuse(response);
    }
    // Some of it may have come in already.
    let received = request.readableLength;
    const push = request.push.bind(request);
    request.push = (chunk, encoding) => {
      received += chunk?.length ?? 0;
      if (received <= maxBytes) return push(chunk, encoding);
      if (!response.headersSent) refuse(response);
      return true;
    };
    next();
  };
}

function refuse(response: Response): void {
  response.set("Connection", "close");
  sendPlainPage(
    response,
    413,
    "This is too large",
    "What was sent is larger than 1 MB. Shorten it and send it again; nothing was saved.",
  );
}
