import { join } from "node:path";
import compression from "compression";
import express, { Router } from "express";
import { projectRoot } from "../project-root.server";

/** What Vite built carries a hash in its name and never changes; the rest of public/ may change with a release. */
export function serveAssets(folder = join(projectRoot, "build/client")): Router {
  const router = Router();
  router.use(
    compression({
      filter: (request, response) =>
        /^\/(assets|fonts)\//.test(request.originalUrl) && compression.filter(request, response),
    }),
  );
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use(express.static(folder, { maxAge: "1h", index: false, redirect: false, dotfiles: "ignore" }));
  return router;
}
