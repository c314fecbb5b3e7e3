import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { hideSecrets } from "./hide-secrets.server";
import { log } from "./log.server";

declare module "express-serve-static-core" {
  interface Request {
    id: string;
  }
}

/** Gives every request its id and, when it has been answered, one line; the files of a build have no line. */
export function logRequests(): RequestHandler {
  return (request, response, next) => {
    request.id = randomUUID();
    response.setHeader("X-Request-Id", request.id);
    if (!/^\/(assets|fonts)\//.test(request.url)) {
      const begunAt = performance.now();
      response.once("close", () => {
        const { statusCode: status } = response;
        const level = status >= 500 ? "error" : "info";
        if (!log.isLevelEnabled(level)) return;
        const { id: requestId, method, originalUrl, ip: address } = request;
        const req = { method, url: hideSecrets(originalUrl), address };
        const responseTime = Math.round(performance.now() - begunAt);
        log[level]({ requestId, req, res: { status }, responseTime }, "request completed");
      });
    }
    next();
  };
}
