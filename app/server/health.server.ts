import { type Request, Router } from "express";
import { pool } from "../db/client.server";
import { describeDeliveryHealth } from "../features/notifications/health/describe-delivery-health.server";
import { findActorOfCookie } from "../features/sign-in/current-actor.server";
import { hasForwardedHeader, mayRead } from "./metrics.server";
import type { Readiness } from "./readiness.server";

/**
 * /healthz: the process answers. /readyz: it can do its work; the tables are up to date, for it does not listen before.
 * /readyz/details says how delivery stands, to whoever may read the metrics and to signed-in admins.
 */
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
  router.get("/readyz/details", (request, response, next) => {
    details(request, readiness)
      .then(({ status, text }) =>
        response.status(status).set("Cache-Control", "no-store").type("text").send(`${text}\n`),
      )
      .catch(next);
  });
  return router;
}

async function details(request: Request, readiness: Readiness): Promise<{ status: number; text: string }> {
  const reason = await whyNotReady(readiness);
  if (reason) return { status: 503, text: reason };
  const { headers, socket } = request;
  const mayLook =
    mayRead(headers.authorization, socket.remoteAddress, hasForwardedHeader(headers)) ||
    (await findActorOfCookie(headers.cookie ?? null))?.isAdmin;
  if (!mayLook) return { status: 403, text: "forbidden" };
  const { isWell, lines } = await describeDeliveryHealth();
  return { status: isWell ? 200 : 503, text: [isWell ? "ready" : "delivery needs a look", ...lines].join("\n") };
}

async function whyNotReady(readiness: Readiness): Promise<string | null> {
  if (readiness.draining) return "stopping";
  return pool.query("SELECT 1").then(
    () => null,
    () => "database not reachable",
  );
}
