import type { RequestHandler, Response } from "express";
import { largestBody } from "../http/largest-body";
import { sendPlainPage } from "./plain-page.server";

const MEGABYTE = 1_000_000;
/** A browser shows no answer to a form that it could not send to its end: so much more is read and thrown away. */
const MAX_DISCARDED = 32 * MEGABYTE;

/**
 * Refuses a body over the limit, also one that does not say its length: what is above it goes no further, nor does the end,
 * so that no half form is taken for a whole one. A body that nobody read is read off after the answer, for the connection's
 * next request waits behind it.
 */
export function limitBody(maxBytes = largestBody, maxDiscarded = MAX_DISCARDED): RequestHandler {
  return (request, response, next) => {
    const said = Number(request.headers["content-length"] ?? 0);
    const isSaidTooLarge = said > maxBytes;
    if (said > maxBytes + maxDiscarded) return refuse(response, maxBytes);
    // Some of it may have come in already.
    let received = request.readableLength;
    const push = request.push.bind(request);
    request.push = (chunk, encoding) => {
      received += chunk?.length ?? 0;
      if (received <= maxBytes && !isSaidTooLarge) return push(chunk, encoding);
      const isEnough = chunk === null || received > maxBytes + maxDiscarded;
      if (isEnough && !response.headersSent) refuse(response, maxBytes);
      else if (isEnough && response.writableFinished) request.destroy();
      return true;
    };
    response.once("finish", () => {
      request.removeAllListeners("data");
      request.resume();
    });
    if (isSaidTooLarge) return void request.resume();
    next();
  };
}

function refuse(response: Response, maxBytes: number): void {
  response.set("Connection", "close");
  sendPlainPage(
    response,
    413,
    "This is too large",
    `What was sent is larger than ${maxBytes / MEGABYTE} MB, the most that Drumbeat takes at once. Nothing was saved. The Back button of your browser brings back what you typed: shorten it and send it again.`,
  );
}
