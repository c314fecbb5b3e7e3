import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import "../http/load-context";
import { knowActor } from "../features/sign-in/current-actor.server";
import { branchOf } from "./branch-of.server";
import { findRouteId } from "./find-route-id.server";
import { log } from "./log.server";

type Handler = ReturnType<typeof createRequestHandler>;

/**
 * Hands the request to Remix, with what the server knows about it. Remix walks its whole route table several times a
 * request, so each address gets a handler that knows only its own branch.
 */
export function remixHandler(loadBuild: () => Promise<ServerBuild>): RequestHandler {
  const handlers = new WeakMap<ServerBuild, Map<string, Handler>>();
  return (request, response, next) => {
    loadBuild()
      .then((build) => {
        const routeId = findRouteId(build, request.path);
        response.locals.routeId = routeId;
        const known = handlers.get(build) ?? new Map<string, Handler>();
        handlers.set(build, known);
        const handle = known.get(routeId) ?? createHandler(branchOf(build, routeId));
        known.set(routeId, handle);
        return handle(request, response, next);
      })
      .catch(next);
  };
}

function createHandler(build: ServerBuild): Handler {
  return createRequestHandler({
    build,
    getLoadContext: (request, response) => {
      const { cspNonce = "", actor } = response.locals;
      const context = { cspNonce, requestId: request.id, clientAddress: request.ip ?? "", log };
      if (actor) knowActor(context, actor);
      return context;
    },
  });
}
