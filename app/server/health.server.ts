import { Router } from "express";
import { pool } from "../db/client.server";
import type { Readiness } from "./readiness.server";

/** /healthz: the process answers. /readyz: it can do its work; the tables are up to date, for it does not listen before. */
export function healthRoutes(readiness: Readiness): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text").send("ok\n");
  });
  router.get("/readyz", (_request, response, next) => {
    whyNotReady(readiness)
      .then((reason) => {
        response.status(reason ? 503 : 200).set("Cache-Control", "no-store");
        response.type("text").send(`${reason ?? "ready"}\n`);
      })
      .catch(next);
  });
  return router;
}

async function whyNotReady(readiness: Readiness): Promise<string | null> {
  if (readiness.draining) return "stopping";
  return pool.query("SELECT 1").then(
    () => null,
    () => "database not reachable",
  );
}
