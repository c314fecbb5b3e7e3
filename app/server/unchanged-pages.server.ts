import { type RequestHandler, Router } from "express";
import { now } from "../clock.server";
import { isUnchanged } from "../features/overview/brief-validator.server";
import { getProject } from "../features/projects/get-project.server";
import { findActorOfCookie } from "../features/sign-in/current-actor.server";

/**
 * Answers 304 to a browser that holds a project's page as it still is, after the same session and permission checks as the
 * page itself. Anything else goes on to Remix.
 */
export function unchangedPages(): Router {
  const router = Router();
  router.get("/projects/:slug", answerUnchanged);
  return router;
}

const answerUnchanged: RequestHandler = (request, response, next) => {
  const held = request.get("if-none-match");
  if (!held) return next();
  findHeld(request.get("cookie") ?? null, request.params.slug, held).then((etag) => {
    if (!etag) return next();
    // The held page has the nonce of its own policy: a newer policy would stop its scripts.
    response.removeHeader("content-security-policy");
    response.status(304).set({ etag, "cache-control": "private, no-cache" }).end();
  }, next);
};

async function findHeld(cookie: string | null, slug: string | undefined, held: string): Promise<string | null> {
  const actor = await findActorOfCookie(cookie);
  if (!actor) return null;
  const project = await getProject(actor, slug).catch((thrown: unknown) => {
    if (thrown instanceof Response) return null;
    throw thrown;
  });
  return project && isUnchanged(held, actor, project, now());
}
