import { join } from "node:path";
import compression from "compression";
import express, { Router } from "express";
import { projectRoot } from "../project-root.server";

/** What Vite built carries a hash in its name and never changes; the rest of public/ may change with a release. */
export function serveAssets(folder = join(projectRoot, "build/client")): Router {
  const router = Router();
  const built = express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false });
  router.use("/assets", compression(), built);
  // Nothing of public/ lies in a folder; a page's address must not be looked for on the disk.
  const named = express.static(folder, { maxAge: "1h", index: false, redirect: false, dotfiles: "ignore" });
  router.get(/^\/[\w-]+\.\w+$/, named);
  return router;
}
