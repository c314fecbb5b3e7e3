import type { RequestHandler } from "express";
import { config } from "../config.server";
import { log } from "./log.server";

const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-server",
  "x-real-ip",
];

const unknownProxy =
  "X-Forwarded-For arrived and TRUST_PROXY is not set: behind a proxy all people share its address, also for the limits of sign-in. Set TRUST_PROXY if there is a proxy";

/**
 * What a visitor claims about itself is dropped; `x-real-ip` is always our own word. Behind a trusted proxy the address comes from
 * X-Forwarded-For. The host is BASE_URL's, for a proxy may have put its own name there, trusted or not.
 */
export function setClientAddress(baseUrl = config.BASE_URL, trustProxy = config.TRUST_PROXY): RequestHandler {
  const host = baseUrl && new URL(baseUrl).host;
  let mayWarn = trustProxy === undefined;
  return (request, _response, next) => {
    if (mayWarn && "x-forwarded-for" in request.headers) {
      mayWarn = false;
      log.warn(unknownProxy);
    }
    request.clientIsForwarded = FORWARDED.some((name) => name in request.headers);
    const address = request.ip ?? request.socket.remoteAddress ?? "";
    // Read while the headers are there, and kept: Express computes it anew each time.
    const { protocol } = request;
    Object.defineProperty(request, "ip", { value: address });
    Object.defineProperty(request, "protocol", { value: protocol });
    for (const name of FORWARDED) delete request.headers[name];
    request.headers["x-real-ip"] = address;
    if (host) request.headers.host = host;
    next();
  };
}

declare module "express-serve-static-core" {
  interface Request {
    /** The request came through a proxy, or claims so. */
    clientIsForwarded?: boolean;
  }
}
