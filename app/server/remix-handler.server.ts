import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import "../http/load-context";
import { findRouteId } from "./find-route-id.server";

/** Hands the request to Remix, with what the server knows about it. */
export function remixHandler(loadBuild: () => Promise<ServerBuild>): RequestHandler {
  let last: { build: ServerBuild; handle: ReturnType<typeof createRequestHandler> } | undefined;
  return (request, response, next) => {
    loadBuild()
      .then((build) => {
        if (last?.build !== build) last = { build, handle: createHandler(build) };
        response.locals.routeId = findRouteId(build, request.path);
        return last.handle(request, response, next);
      })
      .catch(next);
  };
}

function createHandler(build: ServerBuild) {
  return createRequestHandler({
    build,
    getLoadContext: (request, response) => ({
      cspNonce: response.locals.cspNonce ?? "",
      requestId: String(request.id),
      clientAddress: request.ip ?? "",
      log: request.log,
    }),
  });
}
