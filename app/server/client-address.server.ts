import type { RequestHandler } from "express";
import { config } from "../config.server";

const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-server",
  "x-real-ip",
];

/**
 * What a visitor claims about itself is dropped; `x-real-ip` is always our own word. Behind a trusted proxy the address comes from
 * X-Forwarded-For. The host is BASE_URL's, for a proxy may have put its own name there, trusted or not.
 */
export function setClientAddress(baseUrl = config.BASE_URL): RequestHandler {
  const host = baseUrl && new URL(baseUrl).host;
  return (request, _response, next) => {
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
