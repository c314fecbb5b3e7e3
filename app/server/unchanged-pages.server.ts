import { type RequestHandler, Router } from "express";
import { now } from "../clock.server";
import { isUnchanged } from "../features/overview/brief-validator.server";
import { findVisit } from "../features/projects/find-visit.server";
import type { Actor } from "../features/sign-in/actor";

declare module "express-serve-static-core" {
  interface Locals {
    /** Who asks, where the server has found out before Remix. */
    actor?: Actor;
  }
}

/**
 * Finds who opens a project's page, and answers 304 to a browser that holds it as it still is. Anything else goes on to
 * Remix with the actor that was found; its loaders make their own checks.
 */
export function unchangedPages(): Router {
  const router = Router();
  router.get("/projects/:slug([a-z0-9-]+)", answerUnchanged);
  return router;
}

const answerUnchanged: RequestHandler<{ slug: string }> = (request, response, next) => {
  findVisit(request.headers.cookie ?? null, request.params.slug).then((visit) => {
    if (!visit) return next();
    const etag = isUnchanged(request.headers["if-none-match"], visit.actor, visit.project, now());
    if (!etag) {
      response.locals.actor = visit.actor;
      return next();
    }
    // The held page has the nonce of its own policy: a newer policy would stop its scripts.
    response.removeHeader("content-security-policy");
    response.status(304).set({ etag, "cache-control": "private, no-cache" }).end();
  }, next);
};
